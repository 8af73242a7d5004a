"use client";
import { useTransition, type ReactElement } from "react";
import { LogOut, UserRound } from "lucide-react";
import { Menu, MenuItem, MenuLabel, MenuLink, MenuRule } from "#components/ui/dropdown-menu";
import { useFrame } from "./frame-context";
import { ThemeChoices } from "./theme-menu";

export function PersonMenu({ trigger }: { trigger: ReactElement }) {
  const { person, onSignOut } = useFrame();
  const [leaving, startLeaving] = useTransition();
  return (
    <Menu defaultOpen side="top" trigger={trigger}>
      <MenuLabel>{person.email}</MenuLabel>
      <MenuLink href="/account" icon={<UserRound size={16} />}>
        Account
      </MenuLink>
      <MenuRule />
      <MenuLabel>Theme</MenuLabel>
      <ThemeChoices />
      <MenuRule />
      <MenuItem icon={<LogOut size={16} />} disabled={leaving} onSelect={() => startLeaving(async () => await onSignOut())}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
