"use client";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { isLower } from "#server/core/version/number";
import type { Fields } from "./use-save";
import type { Proposal } from "./proposal";
import { FirstChoice, StepChoice } from "./step-choice";

interface Props {
  fields: Fields;
  onFields: (fields: Fields) => void;
  wrong: Record<string, string>;
  /** The number that is stepped from; a first version chooses its own. */
  base?: string;
  proposal?: Proposal;
}

/** What changed, why, and how far the number goes. */
export function SaveFields({ fields, onFields, wrong, base, proposal }: Props) {
  const put = (part: Partial<Fields>) => onFields({ ...fields, ...part });
  const step = fields.step ?? proposal?.step ?? "patch";
  const lower = proposal !== undefined && isLower(step, proposal.step);
  return (
    <div className="grid gap-4">
      <TextField autoFocus label="What changed" maxLength={200} value={fields.what} error={wrong.what} autoComplete="off" onChange={(event) => put({ what: event.target.value })} />
      <TextArea label="Why" rows={2} maxLength={1000} value={fields.why} error={wrong.why} onChange={(event) => put({ why: event.target.value })} />
      {base === undefined ? <FirstChoice value={fields.first} onChange={(first) => put({ first })} /> : <StepChoice base={base} proposal={proposal} value={step} onChange={(next) => put({ step: next })} />}
      {lower ? (
        <TextArea
          label="Why is it less than proposed?"
          rows={2}
          maxLength={500}
          value={fields.stepReason}
          error={wrong.stepReason}
          help="Whoever reviews it reads this."
          onChange={(event) => put({ stepReason: event.target.value })}
        />
      ) : null}
    </div>
  );
}
