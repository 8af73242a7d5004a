"use client";
import type { ReactElement } from "react";
import { Menu, MenuChoice, MenuChoices } from "#components/ui/dropdown-menu";
import { themes, useTheme, type Theme } from "./theme";

export function ThemeMenu({ trigger }: { trigger: ReactElement }) {
  return (
    <Menu defaultOpen align="end" trigger={trigger}>
      <ThemeChoices />
    </Menu>
  );
}

export function ThemeChoices() {
  const { theme, choose } = useTheme();
  return (
    <MenuChoices value={theme} onValueChange={(value) => choose(value as Theme)}>
      {themes.map(({ value, label, icon: Icon }) => (
        <MenuChoice key={value} value={value} icon={<Icon size={16} />}>
          {label}
        </MenuChoice>
      ))}
    </MenuChoices>
  );
}
