"use client";
import { useTransition } from "react";
import { LogOut, UserRound } from "lucide-react";
import { clsx } from "clsx";
import { Avatar } from "#components/ui/avatar";
import { Menu, MenuItem, MenuLabel, MenuLink, MenuRule } from "#components/ui/dropdown-menu";
import { useFrame } from "./frame-context";
import { ThemeMenuItems } from "./theme";

export function PersonMenu({ collapsed }: { collapsed: boolean }) {
  const { person, onSignOut } = useFrame();
  const [leaving, startLeaving] = useTransition();
  return (
    <Menu
      side="top"
      trigger={
        <button
          type="button"
          aria-label={`You: ${person.name}. Account, theme, sign out`}
          className={clsx(
            "flex h-7 min-w-0 items-center gap-2 rounded-6 text-left text-13 text-ink-2 hover:text-ink data-[state=open]:bg-well",
            collapsed ? "w-9 justify-center" : "flex-1 px-1.5",
          )}
        >
          <Avatar name={person.name} />
          {collapsed ? null : <span className="truncate">{person.name}</span>}
        </button>
      }
    >
      <MenuLabel>{person.email}</MenuLabel>
      <MenuLink href="/account" icon={<UserRound size={16} />}>
        Account
      </MenuLink>
      <MenuRule />
      <MenuLabel>Theme</MenuLabel>
      <ThemeMenuItems />
      <MenuRule />
      <MenuItem icon={<LogOut size={16} />} disabled={leaving} onSelect={() => startLeaving(async () => await onSignOut())}>
        Sign out
      </MenuItem>
    </Menu>
  );
}
