import { Circle, Eye } from "lucide-react";
import { CheckedCircle } from "#components/ui/checked-circle";
import type { ModeGuards } from "#components/incident/answers";
import { CoverageMark } from "./coverage-mark";

const signs = {
  stops: { icon: <CheckedCircle size={14} className="text-good" />, word: "Stops it: " },
  shows: { icon: <Eye size={14} className="text-ink-2" />, word: "Shows it: " },
  nothing: { icon: <Circle size={14} className="text-ink-3" />, word: "Does nothing here: " },
};

/** What each guard does for one prompt, in a sentence; those that reach furthest first. */
export function GuardLines({ guards: { mark, reasons } }: { guards: Pick<ModeGuards, "mark" | "reasons"> }) {
  return (
    <>
      <p className="mt-1">
        <CoverageMark mark={mark} />
      </p>
      <ul className="mt-1 grid gap-1 text-12">
        {reasons.map(({ reach, sentence }) => (
          <li key={sentence} className="flex items-start gap-1.5">
            <span className="mt-px">{signs[reach].icon}</span>
            <span className={reach === "nothing" ? "text-ink-3" : "text-ink-2"}>
              <span className="sr-only">{signs[reach].word}</span>
              {sentence}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
