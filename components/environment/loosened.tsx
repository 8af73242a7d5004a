import { Notice } from "#components/ui/notice";

interface Props {
  sentences: readonly string[];
  /** Somebody else has to confirm it. */
  waits: boolean;
  /** Something is proposed already. */
  proposed: boolean;
}

/** What the policy would demand less, and what becomes of that. */
export function Loosened({ sentences, waits, proposed }: Props) {
  if (proposed) return <Notice tone="warn">Something else waits to be confirmed here. Have it confirmed or declined first.</Notice>;
  if (sentences.length === 0) return <p className="text-12 text-ink-3">Nothing is loosened: this stands at once.</p>;
  return (
    <Notice tone="warn">
      <p className="font-medium">{waits ? "This demands less, and waits for a second person who manages policies:" : "This demands less; you are the only one who manages policies, so it stands at once:"}</p>
      <ul className="mt-1 grid gap-1">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
