"use client";
import type { ComponentProps, ReactNode } from "react";
import * as Radix from "@radix-ui/react-popover";
import { usePortalHome } from "./portal-home";

type Props = { trigger: ReactNode; label: string; children: ReactNode } & Pick<
    ComponentProps<typeof Radix.Root>,
    "open" | "onOpenChange"
  > &
  Pick<ComponentProps<typeof Radix.Content>, "align" | "side">;

export function Popover({ trigger, label, children, align = "start", side, ...root }: Props) {
  return (
    <Radix.Root {...root}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={usePortalHome()}>
        <Radix.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="floating z-50 w-80 max-w-[calc(100vw-1rem)] animate-appear p-4 text-13 outline-none"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
