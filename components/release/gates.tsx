"use client";
import { useState } from "react";
import { Button } from "#components/ui/button";
import { lit, type Gate } from "#server/core/policy/gate";
import { GateLine } from "./gate-line";

interface Props {
  gates: readonly Gate[];
  /** From so many on, those that are lit step back until somebody asks. */
  many?: number;
}

/** Each gate, lit or dark, with what was found at it; the dark ones first, as they are what is left to do. */
export function Gates({ gates, many = 7 }: Props) {
  const [asked, setAsked] = useState(false);
  const [light, dark] = [gates.filter(lit), gates.filter((gate) => !lit(gate))];
  const folds = gates.length >= many && light.length > 0;
  const shown = folds && !asked ? dark : [...dark, ...light];
  return (
    <div>
      <ul className="grid gap-1.5 empty:hidden">
        {shown.map((gate) => (
          <GateLine key={gate.kind} gate={gate} />
        ))}
      </ul>
      {folds ? (
        <Button kind="quiet" size="small" aria-expanded={asked} className="mt-0.5 -ml-2" onClick={() => setAsked(!asked)}>
          {asked ? "Hide what is lit" : dark.length === 0 ? `Show all ${light.length}` : light.length === 1 ? "Show the one that is lit" : `Show the ${light.length} that are lit`}
        </Button>
      ) : null}
    </div>
  );
}

/** "9 lit, 1 dark", or in a word where all are lit. */
export function sayGates(gates: readonly Gate[], allLit = "open"): string {
  const dark = gates.filter((gate) => !lit(gate)).length;
  if (gates.length === 0) return "nothing is asked";
  return dark === 0 ? allLit : `${gates.length - dark} lit, ${dark} dark`;
}
