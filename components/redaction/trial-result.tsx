import { counted } from "#components/ui/counted";
import type { Counts } from "#server/core/redact/redact";
import { StoredText } from "./stored-text";

interface Props {
  text: string;
  counts: Counts;
  own: readonly string[];
  waiting: boolean;
}

/** What would be stored, and how much was taken out of it. */
export function TrialResult({ text, counts, own, waiting }: Props) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <section aria-label="What would be stored" aria-busy={waiting || undefined} className="min-w-0">
      <p className="mb-1 text-13 font-medium">What would be stored</p>
      <div className="sheet reading-small max-h-80 min-h-24 overflow-y-auto px-3 py-2 wrap-anywhere whitespace-pre-wrap">
        {text === "" ? <span className="text-ink-3">Nothing yet.</span> : <StoredText text={text} own={own} />}
      </div>
      <p role="status" className="mt-1 text-12 text-ink-3">
        {text === "" ? "" : total === 0 ? "Nothing is taken out." : `${counted(total, "thing")} taken out: ${inWords(counts)}.`}
      </p>
    </section>
  );
}

const inWords = (counts: Counts) =>
  Object.entries(counts)
    .map(([id, count]) => `${id.replace("-", " ")} ${count.toLocaleString("en")}`)
    .join(", ");
