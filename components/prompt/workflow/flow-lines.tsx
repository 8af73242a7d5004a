"use client";
import { Fragment } from "react";
import { flowOf } from "./model/flow";
import type { EditStep } from "./model/model";
import { useWorkflowActs } from "./workflow-context";

/** What flows where, a line for each step. */
export function FlowLines({ steps }: { steps: readonly EditStep[] }) {
  const { want } = useWorkflowActs();
  const go = (name: string) => {
    const step = steps.find((one) => one.name === name);
    if (step) want({ step: step.id, at: "name" });
  };
  const lines = flowOf(steps);
  return (
    <section aria-labelledby="flow-heading">
      <h2 id="flow-heading" className="flex min-h-7 items-center text-13 font-bold">
        What flows where
      </h2>
      {lines.length === 0 ? <p className="text-13 text-ink-2">Nothing flows yet.</p> : null}
      <ol className="grid gap-1.5 text-13">
        {lines.map(({ step, inputs, outputs, idle }, at) => (
          <li key={at} className="grid grid-cols-[1.25rem_minmax(0,1fr)]">
            <span className="mono text-12 leading-4.5 text-ink-3">{at + 1}</span>
            <span className="min-w-0 wrap-anywhere">
              <button type="button" className="mono text-left font-medium hover:text-pencil" onClick={() => go(step)}>
                {step}
              </button>
              <span className="text-ink-3">{inputs.length + outputs.length > 0 ? " takes " : " takes nothing"}</span>
              {inputs.map((name, place) => (
                <Fragment key={name}>
                  {place > 0 ? <Comma /> : null}
                  <span className="mono rounded-3 bg-tint px-1 text-12 text-pencil">{name}</span>
                </Fragment>
              ))}
              {outputs.map((name, place) => (
                <Fragment key={name}>
                  {place > 0 || inputs.length > 0 ? <Comma /> : null}
                  <button type="button" className="mono rounded-3 bg-well px-1 text-12 text-ink-2 hover:text-pencil" onClick={() => go(name)}>
                    {name}
                  </button>
                </Fragment>
              ))}
              {idle ? <span className="block text-12 text-ink-3">No later step takes what it gives.</span> : null}
            </span>
          </li>
        ))}
      </ol>
      {lines.length > 0 ? <p className="mt-2 text-12 text-ink-3">What {lines.at(-1)?.step} gives is what the workflow gives.</p> : null}
    </section>
  );
}

const Comma = () => <span className="text-ink-3">, </span>;
