import { cellText } from "#components/piece/cell-text";
import type { Json } from "#server/core/version/content";

// safe because the recorder keeps only JSON there
const entriesOf = (inputs: unknown) => (typeof inputs === "object" && inputs !== null ? (Object.entries(inputs) as [string, Json][]) : []);

/** What an output was made from. */
export function QueueInputs({ inputs }: { inputs: unknown }) {
  const entries = entriesOf(inputs);
  return (
    <aside aria-label="What it was made from" className="min-w-0">
      <h2 className="mb-2 text-13 font-bold">Made from</h2>
      {entries.length === 0 ? <p className="text-13 text-ink-3">Nothing was filled in, or it was not kept.</p> : null}
      <dl className="grid gap-3 text-13">
        {entries.map(([name, value]) => (
          <div key={name} className="min-w-0">
            <dt className="mono text-12 text-ink-3">{name}</dt>
            <dd className="wrap-break-word whitespace-pre-wrap">{cellText(value)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
