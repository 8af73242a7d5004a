"use client";
import { CircleX } from "lucide-react";
import type { At } from "./grid-keys";

export interface PlacedProblem {
  at: At;
  column: string;
  sentence: string;
}

const mostShown = 100;

/** What is wrong, by row and column; each leads to its cell. */
export function ProblemList({ problems, onGo }: { problems: readonly PlacedProblem[]; onGo: (at: At) => void }) {
  if (problems.length === 0) return null;
  return (
    <section aria-label="Problems" className="mt-4">
      <h2 className="text-13 font-bold">
        Problems <span className="ml-1 font-regular text-ink-3">{problems.length.toLocaleString("en")}</span>
      </h2>
      <ul className="mt-1 max-h-60 overflow-y-auto border-t border-rule text-13">
        {problems.slice(0, mostShown).map(({ at, column, sentence }) => (
          <li key={`${at.row} ${column}`} className="border-b border-rule">
            <button type="button" onClick={() => onGo(at)} className="flex w-full items-start gap-2 px-1 py-1.5 text-left hover:bg-well max-desk:py-2.5">
              <CircleX size={14} aria-hidden className="mt-0.5 text-bad" />
              <span className="min-w-0">
                <span className="text-ink-3">
                  Row {at.row + 2}, <span className="mono">{column}</span>:
                </span>{" "}
                {sentence}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {problems.length > mostShown ? <p className="mt-1 text-12 text-ink-3">The first {mostShown} are listed; mend these and the next appear.</p> : null}
    </section>
  );
}
