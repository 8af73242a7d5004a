"use client";
import { CircleX } from "lucide-react";
import { counted } from "#components/ui/counted";
import type { Problem } from "./model/step-problems";
import { useWorkflowActs } from "./workflow-context";

/** What stands against saving; each line leads to its place. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { want } = useWorkflowActs();
  return (
    <section aria-labelledby="problems-heading" className="mt-5">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h2 id="problems-heading" className="text-13 font-bold">
          Problems
        </h2>
        <span role="status" className="text-12 text-ink-3">
          {problems.length > 0 ? `${counted(problems.length, "thing")} to settle before saving` : ""}
        </span>
      </div>
      {problems.length === 0 ? <p className="mt-1 text-13 text-ink-2">Every step gets what its prompt asks for.</p> : null}
      <ul className="mt-1 divide-y divide-rule">
        {problems.map(({ step, input, sentence }, at) => (
          <li key={at} className="py-2">
            <button type="button" className="flex items-start gap-2 text-left text-13 hover:text-pencil" onClick={() => want({ step, at: input === undefined ? "name" : { input } })}>
              <CircleX size={14} aria-hidden className="mt-0.5 text-bad" />
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
