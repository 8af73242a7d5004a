"use client";
import type { ComponentProps, ReactNode } from "react";
import * as Radix from "@radix-ui/react-tabs";
import { tab, tabBar } from "./tab-look";

export interface Tab {
  value: string;
  label: ReactNode;
  count?: ReactNode;
  panel: ReactNode;
}

/** Tabs within a page. Where each tab has an address of its own, use LinkTabs. */
export function Tabs({
  label,
  tabs,
  ...root
}: { label: string; tabs: readonly Tab[] } & Pick<ComponentProps<typeof Radix.Root>, "value" | "defaultValue" | "onValueChange">) {
  return (
    <Radix.Root defaultValue={root.value === undefined ? tabs[0]?.value : undefined} {...root}>
      <Radix.List aria-label={label} className={tabBar}>
        {tabs.map(({ value, label, count }) => (
          <Radix.Trigger key={value} value={value} className={tab}>
            {label}
            {count === undefined ? null : <span className="ml-1 text-12 font-regular text-ink-3">{count}</span>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map(({ value, panel }) => (
        <Radix.Content key={value} value={value} className="pt-4">
          {panel}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
