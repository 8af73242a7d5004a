import { memo } from "react";
import { WandSparkles } from "lucide-react";
import type { Weight } from "#server/core/lint/lint";
import { ExampleSheet } from "./example-sheet";
import type { RuleInWords } from "./rule-words";
import { weightIcon, weightWords } from "./weight";
import { WeightButton } from "./weight-button";

interface Props {
  rule: RuleInWords;
  weight: Weight;
  /** Absent for whoever may only read. */
  onWeigh?: (rule: RuleInWords, weight: Weight) => void;
}

/** One rule: what it says, why, and what it looks like on either side. Its id is its address. */
export const RuleEntry = memo(function RuleEntry({ rule, weight, onWeigh }: Props) {
  const { id, title, explanation, bad, good, fix, standard } = rule;
  return (
    <article id={id} aria-labelledby={`${id}-title`} tabIndex={-1} className="scroll-mt-16 border-t border-rule py-5 outline-offset-8 target:border-pencil">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id={`${id}-title`} className="text-14 font-bold">
          {title}
        </h3>
        <a href={`#${id}`} aria-label={`Address of the rule ${id}`} className="mono text-12 text-ink-3 hover:underline">
          {id}
        </a>
        <span className="ml-auto flex items-center gap-2 max-desk:ml-0">
          {weight === standard ? null : <span className="text-12 text-ink-3">standard: {weightWords[standard].word.toLowerCase()}</span>}
          {onWeigh ? (
            <WeightButton of={title} weight={weight} standard={standard} onChoose={(next) => onWeigh(rule, next)} />
          ) : (
            <span className="inline-flex items-center gap-1.5 text-13">
              {weightIcon(weight)}
              {weightWords[weight].word}
            </span>
          )}
        </span>
      </div>
      <p className="mt-1 max-w-[80ch] text-13 text-ink-2">{explanation}</p>
      <div className="mt-3 grid grid-cols-1 gap-4 desk:grid-cols-2">
        <ExampleSheet kind="fails" example={bad} />
        <ExampleSheet kind="passes" example={good} />
      </div>
      {fix ? (
        <p className="mt-2 flex items-center gap-1.5 text-12 text-ink-2">
          <WandSparkles size={14} aria-hidden className="text-ink-3" />
          Galley offers to mend it: <span className="font-medium text-ink">{fix}</span>
        </p>
      ) : null}
    </article>
  );
});
