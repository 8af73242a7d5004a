"use client";
import { ChevronDown } from "lucide-react";
import { Menu, MenuChoice, MenuChoices, MenuLabel } from "#components/ui/dropdown-menu";
import type { Role, RoleInWords } from "./answers";

type Props = {
  /** Whose role it is. */
  of: string;
  role: Role;
  roles: readonly RoleInWords[];
  /** Why some of them can't be chosen. */
  closed?: { why: string; roles: readonly Role[] };
  onChoose: (role: Role) => void;
};

/** The role as it stands, and each that it could be with what it means. */
export function RoleMenu({ of, role, roles, closed, onChoose }: Props) {
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`Role of ${of}: ${role}. Change`}
          className="-ml-2 inline-flex h-7 items-center gap-1 rounded-6 px-2 text-13 text-ink hover:bg-well data-[state=open]:bg-well max-desk:h-10"
        >
          {role}
          <ChevronDown size={14} className="text-ink-3" />
        </button>
      }
    >
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
