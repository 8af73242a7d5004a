import type { Starter } from "#server/core/starter/starter";
import { ContentSheet } from "./content-sheet";
import { holds } from "./starter-cards";

/** A starter on its sheet, and the inputs it asks for with the values of its example. */
export function StarterPreview({ starter }: { starter: Starter }) {
  const { content, purpose, example } = starter;
  return (
    <div role="region" aria-label={`${starter.name}, its text`} tabIndex={0} className="grid gap-4">
      <p className="text-13 text-ink-2">
        {purpose} <span className="text-12 text-ink-3">{holds(starter)}</span>
      </p>
      <ContentSheet content={content} label={starter.name} />
      <section aria-label="Its inputs, filled as an example">
        <h3 className="heading">Filled, as an example</h3>
        <dl className="mt-1">
          {content.inputs.map(({ name }) => (
            <div key={name} className="grid gap-x-4 border-b border-rule py-2 text-13 desk:grid-cols-[9rem_minmax(0,1fr)]">
              <dt className="mono truncate font-medium">{name}</dt>
              <dd className="min-w-0 break-words whitespace-pre-wrap text-ink-2">{shown(example[name])}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function shown(value: Starter["example"][string] | undefined): string {
  if (value === undefined) return "left empty";
  if (Array.isArray(value)) return value.map(shown).join("\n");
  return typeof value === "string" ? value : JSON.stringify(value);
}
