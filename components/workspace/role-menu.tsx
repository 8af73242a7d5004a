"use client";
import type { ReactElement } from "react";
import { Menu, MenuChoice, MenuChoices, MenuLabel } from "#components/ui/dropdown-menu";
import type { Role, RoleInWords } from "./answers";

export interface RoleChoice {
  role: Role;
  roles: readonly RoleInWords[];
  /** Why some of them can't be chosen. */
  closed?: { why: string; roles: readonly Role[] };
  onChoose: (role: Role) => void;
}

/** Each role that it could be, with what it means. */
export function RoleMenu({ role, roles, closed, onChoose, trigger }: RoleChoice & { trigger: ReactElement }) {
  return (
    <Menu defaultOpen trigger={trigger}>
      {closed ? <MenuLabel>{closed.why}</MenuLabel> : null}
      <MenuChoices value={role} onValueChange={(next) => next !== role && onChoose(next as Role)}>
        {roles.map(({ role, sentence }) => (
          <MenuChoice key={role} value={role} disabled={closed?.roles.includes(role)}>
            <span className="block pt-1 font-medium">{role}</span>
            <span className="block pb-1 text-12 text-ink-3">{sentence}</span>
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
