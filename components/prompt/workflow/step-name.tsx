"use client";
import { useId, useState } from "react";
import { longestName, problemOfName, slugOf } from "./model/step-name";
import type { EditStep } from "./model/model";
import { useWorkflowActs } from "./workflow-context";

/** The name by which later steps take what this one gave. It takes effect when the field is left, so that no two are ever one. */
export function StepName({ step, at, others }: { step: EditStep; at: number; others: readonly string[] }) {
  const { act, mayWrite, say } = useWorkflowActs();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const name = slugOf(typed ?? step.name);
  const problem = typed === undefined ? undefined : problemOfName(name, others);
  if (!mayWrite) return <b className="mono text-13 font-strong">{step.name}</b>;

  function settle() {
    if (problem) say(problem);
    else if (name !== step.name) act({ do: "rename-step", step: step.id, name });
    setTyped(undefined);
  }

  return (
    <span className="min-w-0">
      <input
        data-name=""
        aria-label={`Name of step ${at + 1}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? id : undefined}
        value={typed ?? step.name}
        maxLength={longestName}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Escape") setTyped(undefined);
          if (event.key === "Enter" && !event.metaKey && !event.ctrlKey) settle();
        }}
        style={{ width: `${Math.max(9, (typed ?? step.name).length + 2)}ch` }}
        className="mono -ml-1 max-w-full rounded-4 pr-1 border border-transparent bg-transparent pl-1 text-13 leading-6 font-strong hover:border-edge-2 focus:border-edge aria-invalid:border-bad max-desk:text-16 max-desk:leading-8"
      />
      {problem ? (
        <span id={id} role="status" className="block text-12 text-bad">
          {problem}
        </span>
      ) : null}
    </span>
  );
}
