"use client";
import { useId, useState } from "react";
import { CircleDashed } from "lucide-react";
import { CheckedCircle } from "#components/ui/checked-circle";
import { lit, type Gate } from "#server/core/policy/gate";
import { sayEvidence } from "./say-evidence";
import { useZone } from "./use-zone";

const spoken = { passed: "Lit: ", refused: "Dark: ", "not run": "Did not run: " };

/** One gate in a sentence; asked, it says by what it was judged. */
export function GateLine({ gate }: { gate: Gate }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const zone = useZone();
  const evidence = sayEvidence(gate.evidence, zone);
  const said = (
    <>
      <span className="mt-px">{lit(gate) ? <CheckedCircle size={14} className="text-good" /> : <CircleDashed size={14} className="text-ink-3" />}</span>
      <span className={`min-w-0 wrap-break-word ${lit(gate) ? "text-ink-2" : "text-ink"}`}>
        <span className="sr-only">{spoken[gate.verdict]}</span>
        {gate.sentence}
      </span>
    </>
  );
  if (evidence.length === 0) return <li className="flex items-start gap-1.5 text-12">{said}</li>;
  return (
    <li className="text-12">
      <button type="button" title="Show the evidence" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} className="flex w-full items-start gap-1.5 text-left hover:underline max-desk:min-h-6">
        {said}
      </button>
      <dl id={id} hidden={!open} className="mt-1 mb-1 ml-5 grid gap-1 text-ink-3">
        {evidence.map(({ term, is }) => (
          <div key={term} className="min-w-0">
            <dt className="inline">{term}: </dt>
            <dd className="inline wrap-anywhere text-ink-2">{is}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
