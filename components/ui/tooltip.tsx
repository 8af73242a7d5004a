"use client";
import type { ComponentProps, ReactNode } from "react";
import * as Radix from "@radix-ui/react-tooltip";
import { usePortalHome } from "./portal-home";

/** Says again, or a little more; never the only place where something is said. */
export function Tooltip({
  text,
  side = "top",
  children,
}: { text: ReactNode; children: ReactNode } & Pick<ComponentProps<typeof Radix.Content>, "side">) {
  return (
    <Radix.Provider delayDuration={300} skipDelayDuration={100}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal container={usePortalHome()}>
          <Radix.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-50 max-w-70 animate-appear rounded-4 bg-ink px-2 py-1 text-12 text-paper"
          >
            {text}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
