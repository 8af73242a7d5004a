"use client";
import { useState } from "react";
import { Button } from "#components/ui/button";
import { GateLine } from "#components/release/gate-line";
import { isDark, type SharedGate } from "./gates-together";

/** Each gate with what was found at it, and by what on asking. Those that are lit step back until somebody asks. */
export function GateList({ gates }: { gates: readonly SharedGate[] }) {
  const [all, setAll] = useState(false);
  const lit = gates.filter((gate) => !isDark(gate)).length;
  const shown = all ? gates : gates.filter(isDark);
  return (
    <>
      <ul className="mt-1.5 grid gap-1.5 empty:hidden">
        {shown.map((gate) => (
          <GateLine key={`${gate.kind} ${gate.of}`} gate={gate.of ? { ...gate, sentence: `${gate.of}: ${gate.sentence}` } : gate} />
        ))}
      </ul>
      {lit > 0 ? (
        <Button kind="quiet" size="small" aria-expanded={all} className="mt-1 -ml-2" onClick={() => setAll(!all)}>
          {all ? "Hide what is lit" : lit === 1 ? "Show the one that is lit" : `Show the ${lit} that are lit`}
        </Button>
      ) : null}
    </>
  );
}
