"use client";
import type { ReactElement } from "react";
import { Menu, MenuChoice, MenuChoices } from "#components/ui/dropdown-menu";
import type { Weight } from "#server/core/lint/lint";
import { weightIcon, weights, weightWords } from "./weight";

export interface WeightChoice {
  weight: Weight;
  standard: Weight;
  onChoose: (weight: Weight) => void;
}

/** Each weight a rule can have, with what it means; Galley's own is named. */
export function WeightMenu({ weight, standard, onChoose, trigger }: WeightChoice & { trigger: ReactElement }) {
  return (
    <Menu align="end" defaultOpen trigger={trigger}>
      <MenuChoices value={weight} onValueChange={(next) => next !== weight && onChoose(next as Weight)}>
        {weights.map((one) => (
          <MenuChoice key={one} value={one} icon={weightIcon(one)}>
            <span className="block pt-1 font-medium">
              {weightWords[one].word}
              {one === standard ? <span className="ml-2 text-12 font-regular text-ink-3">as Galley has it</span> : null}
            </span>
            <span className="block pb-1 text-12 text-ink-3">{weightWords[one].sentence}</span>
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  );
}
