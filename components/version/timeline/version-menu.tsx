"use client";
import type { ReactElement } from "react";
import { Menu, MenuChoice, MenuChoices } from "#components/ui/dropdown-menu";
import { sayShortly } from "#components/version/compare/when";
import type { VersionChoice } from "./version-select";

/** Every version with what changed in it; its number is found by typing it. */
export function VersionMenu({ trigger, versions, chosen, other, onChoose }: VersionChoice & { trigger: ReactElement }) {
  const now = new Date();
  return (
    <Menu defaultOpen trigger={trigger}>
      <MenuChoices value={chosen} onValueChange={onChoose}>
        {versions.map(({ number, author, createdAt, what }) => (
          <MenuChoice key={number} value={number} disabled={number === other} textValue={number}>
            <span className="block py-1">
              <span className="mono mr-1 text-12 font-strong">{number}</span> {what}
              <span className="block text-12 text-ink-3">
                {author.name}, {sayShortly(createdAt, now)}
              </span>
            </span>
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
