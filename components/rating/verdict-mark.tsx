import { Check, PencilLine, X } from "lucide-react";
import { clsx } from "clsx";
import type { Verdict } from "#server/core/run/verdict";
import { verdictSaid } from "./verdict-words";

const looks = {
  usable: { colour: "text-good", Shape: Check },
  heavy_edit: { colour: "text-warn", Shape: PencilLine },
  discarded: { colour: "text-bad", Shape: X },
};

/** What somebody thought of an output: a shape and a word, which colour only repeats. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { colour, Shape } = looks[verdict];
  return (
    <span className={clsx("inline-flex items-center gap-1 align-middle text-12 font-medium whitespace-nowrap", colour)}>
      <Shape size={14} aria-hidden />
      {verdictSaid[verdict].label}
    </span>
  );
}
