"use client";
import { TextField } from "#components/ui/text-field";
import type { Approvals, Rises } from "#server/core/policy/demands";
import { NamedField } from "./named-field";

interface Props {
  approvals: Approvals;
  error?: string;
  onChange: (approvals: Approvals) => void;
}

const often = { over: 10, by: 0 };

/** How many approve, whose approval must be among them, and where it takes more. */
export function ApprovalFields({ approvals, error, onChange }: Props) {
  const { count, rises } = approvals;
  const { over, by } = rises.dependants ?? often;
  const rise = (part: Partial<Rises>) => onChange({ ...approvals, rises: { ...rises, ...part } });
  const number = (label: string, value: number, write: (value: number) => void, most = 10) => (
    <TextField label={label} type="number" min={0} max={most} step={1} value={value} onChange={(event) => write(Math.max(0, Math.trunc(event.target.valueAsNumber || 0)))} />
  );
  return (
    <>
      <TextField label="Approvals" help="By people who wrote none of it." type="number" min={0} max={10} step={1} value={count} error={error} onChange={(event) => onChange({ ...approvals, count: Math.max(0, Math.trunc(event.target.valueAsNumber || 0)) })} />
      <NamedField legend="Whose approval must be among them" nobody="Anybody’s who may approve" named={approvals} onChange={({ roles, people }) => onChange({ ...approvals, roles, people })} />
      <details>
        <summary className="w-fit rounded-3 text-13 font-medium max-desk:py-2">More approvals where it weighs more</summary>
        <div className="mt-2 grid gap-4 desk:grid-cols-3">
          {number("High risk", rises.highRisk, (highRisk) => rise({ highRisk }))}
          {number("Callers break", rises.breaking, (breaking) => rise({ breaking }))}
          {number("Lint errors", rises.lintError, (lintError) => rise({ lintError }))}
          {number("Many depend on it", by, (more) => rise({ dependants: more === 0 ? null : { over, by: more } }))}
          {by > 0 ? number("Many are more than", over, (least) => rise({ dependants: { over: least, by } }), 100_000) : null}
        </div>
      </details>
    </>
  );
}
