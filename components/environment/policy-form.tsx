"use client";
import { fieldsOf } from "#components/api/refusal";
import { Select } from "#components/ui/select";
import { TextArea } from "#components/ui/text-area";
import { contractLevels, lintLevels, type ContractLevel, type Demands, type LintLevel } from "#server/core/policy/demands";
import type { Environment } from "./answers";
import { ApprovalFields } from "./approval-fields";
import { DwellField } from "./dwell-field";
import { FreezeFields } from "./freeze-fields";
import { NamedField } from "./named-field";

interface Props {
  demands: Demands;
  /** The places before it. */
  earlier: readonly Environment[];
  error: unknown;
  onChange: (demands: Demands) => void;
}

const lintWords: Record<LintLevel, string> = { anything: "Anything", "no errors": "No errors", "no warnings": "Neither errors nor warnings" };
const contractWords: Record<ContractLevel, string> = { anything: "May change", "nothing breaks": "Nothing may break" };
const nowhere = "nowhere";

/** All that an environment can demand. */
export function PolicyForm({ demands, earlier, error, onChange }: Props) {
  const wrong = fieldsOf(error);
  const set = (part: Partial<Demands>) => onChange({ ...demands, ...part });
  const fieldOf = (name: keyof Demands) => Object.entries(wrong).find(([path]) => path.startsWith(`demands.${name}`))?.[1];
  return (
    <>
      {earlier.length > 0 || demands.from !== null ? (
        <div className="grid gap-4 desk:grid-cols-2">
          <Select
            label="Live first in"
            options={[{ value: nowhere, label: "Nowhere" }, ...earlier.map(({ key, name }) => ({ value: key, label: name }))]}
            value={demands.from ?? nowhere}
            error={fieldOf("from")}
            onValueChange={(from) => set(from === nowhere ? { from: null, dwellMinutes: 0 } : { from })}
          />
          {demands.from !== null ? <DwellField minutes={demands.dwellMinutes} error={fieldOf("dwellMinutes")} onChange={(dwellMinutes) => set({ dwellMinutes })} /> : null}
        </div>
      ) : null}
      <ApprovalFields approvals={demands.approvals} error={fieldOf("approvals")} onChange={(approvals) => set({ approvals })} />
      <div className="grid gap-4 desk:grid-cols-2">
        <Select label="The linter finds" options={lintLevels.map((value) => ({ value, label: lintWords[value] }))} value={demands.lint} onValueChange={(lint) => set({ lint: lintLevels.find((level) => level === lint) ?? demands.lint })} />
        <Select label="What callers rely on" options={contractLevels.map((value) => ({ value, label: contractWords[value] }))} value={demands.contract} onValueChange={(contract) => set({ contract: contractLevels.find((level) => level === contract) ?? demands.contract })} />
      </div>
      <TextArea label="Checklist" hint="a line each, at most 20" help="Somebody ticks each of them on the change." rows={2} value={demands.checklist.join("\n")} error={fieldOf("checklist")} onChange={(event) => set({ checklist: linesOf(event.target.value) })} />
      <TextArea label="Suites" hint="a name each" help={demands.suites.some((name) => name.trim() !== "") ? "There are no evals yet that could vouch for a suite: with one named here, nothing enters but through broken glass." : undefined} rows={1} value={demands.suites.join("\n")} error={fieldOf("suites")} onChange={(event) => set({ suites: linesOf(event.target.value) })} />
      <FreezeFields freezes={demands.freezes} error={fieldOf("freezes")} onChange={(freezes) => set({ freezes })} />
      <NamedField legend="Who releases" nobody="Whoever may release at all" named={demands.releasers} error={fieldOf("releasers")} onChange={(releasers) => set({ releasers })} />
      <NamedField legend="Who breaks the glass" nobody="Admins and owners" named={demands.glass} error={fieldOf("glass")} onChange={(glass) => set({ glass })} />
    </>
  );
}

const linesOf = (text: string) => (text === "" ? [] : text.split("\n"));
