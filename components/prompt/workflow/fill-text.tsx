"use client";
import { useId } from "react";
import { hintOf } from "#components/prompt/fill/hint-of";
import { most } from "#server/core/version/bounds";
import type { Input } from "#server/core/version/content";
import { useWorkflowActs } from "./workflow-context";

const offered = ({ type, options = [] }: Input) => (type === "boolean" ? ["yes", "no"] : options);

/** A value written into the workflow itself, the same at every use. */
export function FillText({ step, input, text, invalid }: { step: string; input: Input; text: string; invalid: boolean }) {
  const { act } = useWorkflowActs();
  const id = useId();
  const options = offered(input);
  const field = {
    "aria-label": `The text for ${input.name}`,
    "aria-invalid": invalid || undefined,
    value: text,
    maxLength: most.value,
    placeholder: hintOf({ ...input, default: undefined }),
    onChange: ({ target }: { target: { value: string } }) => act({ do: "fill", step, input: input.name, filling: { from: "text", text: target.value } }),
  };
  if (input.type === "long_text" || input.type === "json" || input.type === "list") return <textarea {...field} rows={2} className="field-box mt-1.5 max-h-60 resize-y field-sizing-content" />;
  return (
    <>
      <input {...field} autoComplete="off" list={options.length > 0 ? id : undefined} className="field-box mt-1.5" />
      {options.length > 0 ? (
        <datalist id={id}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
