"use client";
import type { ReactElement } from "react";
import { Menu, MenuChoice, MenuChoices } from "#components/ui/dropdown-menu";
import type { Asked } from "./asked";
import { orders } from "./words";

interface Props {
  trigger: ReactElement;
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

export function SortMenu({ trigger, asked, onAsk }: Props) {
  return (
    <Menu defaultOpen align="end" trigger={trigger}>
      <MenuChoices value={asked.sort ?? "changed"} onValueChange={(value) => onAsk({ ...asked, sort: value === "name" || value === "used" || value === "usable" ? value : undefined })}>
        {orders.map(({ value, label }) => (
          <MenuChoice key={value} value={value}>
            {label}
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
