"use client";
import NextLink from "next/link";
import type { ComponentProps, ReactNode } from "react";
import * as Radix from "@radix-ui/react-dropdown-menu";
import { Check } from "lucide-react";
import { clsx } from "clsx";
import { usePortalHome } from "./portal-home";

const item =
  "flex min-h-8 items-center gap-2 rounded-4 px-2 text-13 outline-none select-none data-[disabled]:text-ink-3 data-[highlighted]:bg-tint max-desk:min-h-10 [&>svg]:text-ink-3";

export function Menu({
  trigger,
  align = "start",
  side,
  defaultOpen,
  children,
}: { trigger: ReactNode; defaultOpen?: boolean; children: ReactNode } & Pick<ComponentProps<typeof Radix.Content>, "align" | "side">) {
  return (
    <Radix.Root modal={false} defaultOpen={defaultOpen}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal container={usePortalHome()}>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          className="floating z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 max-w-80 animate-appear overflow-y-auto p-1"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface ItemProps {
  icon?: ReactNode;
  hint?: ReactNode;
  danger?: boolean;
  children: ReactNode;
}

export function MenuItem({ icon, hint, danger, children, ...rest }: ComponentProps<typeof Radix.Item> & ItemProps) {
  return (
    <Radix.Item className={clsx(item, danger && "text-bad [&>svg]:text-bad")} {...rest}>
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {hint ? <span className="text-12 text-ink-3">{hint}</span> : null}
    </Radix.Item>
  );
}

export function MenuLink({ href, ...rest }: ItemProps & { href: string }) {
  const { icon, hint, children } = rest;
  return (
    <Radix.Item asChild>
      <NextLink href={href} className={item}>
        {icon}
        <span className="min-w-0 flex-1 truncate">{children}</span>
        {hint ? <span className="text-12 text-ink-3">{hint}</span> : null}
      </NextLink>
    </Radix.Item>
  );
}

export const MenuChoices = Radix.RadioGroup;

export function MenuChoice({ icon, children, ...rest }: ComponentProps<typeof Radix.RadioItem> & { icon?: ReactNode }) {
  return (
    <Radix.RadioItem className={item} {...rest}>
      {icon}
      <span className="flex-1">{children}</span>
      <Radix.ItemIndicator>
        <Check size={14} className="text-pencil" />
      </Radix.ItemIndicator>
    </Radix.RadioItem>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-2 pb-1 text-12 text-ink-3">{children}</Radix.Label>;
}

export function MenuRule() {
  return <Radix.Separator className="-mx-1 my-1 border-t border-rule" />;
}
