"use client";
import type { ReactElement } from "react";
import { Menu, MenuChoice, MenuChoices } from "#components/ui/dropdown-menu";
import type { Fate } from "./answers";
import { fateIcon, fates, fateWords } from "./fate";

export interface FateChoice {
  fate: Fate;
  onChoose: (fate: Fate) => void;
}

export function FateMenu({ fate, onChoose, trigger }: FateChoice & { trigger: ReactElement }) {
  return (
    <Menu align="end" defaultOpen trigger={trigger}>
      <MenuChoices value={fate} onValueChange={(next) => next !== fate && onChoose(next as Fate)}>
        {fates.map((one) => (
          <MenuChoice key={one} value={one} icon={fateIcon(one)}>
            <span className="block pt-1 font-medium">{fateWords[one].word}</span>
            <span className="block pb-1 text-12 text-ink-3">{fateWords[one].sentence}</span>
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
