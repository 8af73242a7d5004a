"use client";
import { useId, type ReactNode } from "react";
import { numberFrom, numberText, stepped, type VersionStep } from "#server/core/version/number";
import { TriangleAlert } from "lucide-react";
import { riskWords, stepWords, type Proposal } from "./proposal";

const inOrder: readonly VersionStep[] = ["patch", "minor", "major"];

/** The next number, with the reasons for the one that is proposed; and the danger, which is another matter. */
export function StepChoice({ base, proposal, value, onChange }: { base: string; proposal?: Proposal; value: VersionStep; onChange: (step: VersionStep) => void }) {
  const name = useId();
  const from = numberFrom(base);
  return (
    <fieldset>
      <legend className="mb-1 text-13 font-medium">Next number</legend>
      <div className="sheet divide-y divide-rule">
        {inOrder.map((step) => (
          <Row key={step} name={name} checked={value === step} onChoose={() => onChange(step)} mark={from ? numberText(stepped(from, step)) : step} word={step}>
            {proposal?.step === step ? (
              <>
                <b className="font-medium text-ink">Proposed.</b> {proposal.reasons.join(" ") || stepWords[step]}
              </>
            ) : (
              stepWords[step]
            )}
          </Row>
        ))}
      </div>
      {proposal?.risk ? <Risk {...proposal.risk} /> : null}
    </fieldset>
  );
}

/** A prompt's first number says whether it is still being tried. */
export function FirstChoice({ value, onChange }: { value: "0.1.0" | "1.0.0"; onChange: (first: "0.1.0" | "1.0.0") => void }) {
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1 text-13 font-medium">First number</legend>
      <div className="sheet divide-y divide-rule">
        <Row name={name} checked={value === "1.0.0"} onChoose={() => onChange("1.0.0")} mark="1.0.0" word="ready">
          It may be used from now on.
        </Row>
        <Row name={name} checked={value === "0.1.0"} onChoose={() => onChange("0.1.0")} mark="0.1.0" word="a try">
          Nobody should rely on it yet.
        </Row>
      </div>
    </fieldset>
  );
}

function Row({ name, checked, onChoose, mark, word, children }: { name: string; checked: boolean; onChoose: () => void; mark: string; word: string; children: ReactNode }) {
  return (
    <label className="flex gap-2.5 px-3 py-2 text-13 has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-pencil">
      <input type="radio" name={name} checked={checked} onChange={onChoose} className="mt-0.75 self-start accent-pencil outline-none" />
      <span className="mono w-14 shrink-0 font-strong">{mark}</span>
      <span className="w-12 shrink-0">{word}</span>
      <span className="min-w-0 text-ink-2">{children}</span>
    </label>
  );
}

function Risk({ level, sentences }: NonNullable<Proposal["risk"]>) {
  if (level === "low" && sentences.length === 0) return null;
  return (
    <div className="mt-3 text-13">
      <p className="flex items-center gap-1.5 font-medium">
        {level === "low" ? null : <TriangleAlert size={14} className={level === "high" ? "text-bad" : "text-warn"} />}
        {riskWords[level]}
      </p>
      <ul className="mt-1 grid gap-1 text-ink-2">
        {sentences.slice(0, 6).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
