"use client";
import NextLink from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { clsx } from "clsx";
import { tab, tabBar } from "./tab-look";
import { useNear } from "./use-near";

export interface LinkTab {
  href: string;
  label: ReactNode;
  count?: ReactNode;
}

/** Tabs that are routes: the one whose address opens the current path is on. `bleed` runs the rule to the page's edges. */
export function LinkTabs({ label, tabs, bleed }: { label: string; tabs: readonly LinkTab[]; bleed?: boolean }) {
  const path = usePathname();
  return (
    <nav aria-label={label} className={clsx(tabBar, bleed && "-mx-4 px-4 desk:-mx-8 desk:px-8")}>
      {tabs.map((one) => (
        <Tab key={one.href} {...one} on={path === one.href || path.startsWith(`${one.href}/`)} />
      ))}
    </nav>
  );
}

function Tab({ href, label, count, on }: LinkTab & { on: boolean }) {
  return (
    <NextLink href={href} {...useNear()} aria-current={on ? "page" : undefined} className={tab}>
      {label}
      {count === undefined ? null : <span className="ml-1 text-12 font-regular text-ink-3">{count}</span>}
    </NextLink>
  );
}
