import { VerdictMark } from "#components/rating/verdict-mark";
import { Button } from "#components/ui/button";
import { Kbd } from "#components/ui/kbd";
import type { Spoken } from "./use-queue";

/** What was just said, and now that it is said, what the others thought. */
export function SpokenLine({ spoken: { verdict, others }, busy, onUndo }: { spoken: Spoken; busy: boolean; onUndo: () => void }) {
  return (
    <p role="status" className="mt-3 flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 text-13 text-ink-2">
      <span>The one before:</span>
      <VerdictMark verdict={verdict} />
      <span className="text-ink-3">
        {others.length === 0
          ? "you were the first to judge it"
          : others.map(({ by, verdict: theirs, reasons }, at) => (
              <span key={at} className="mr-3 inline-flex items-center gap-1">
                {by ?? "somebody who left"} {theirs ? <VerdictMark verdict={theirs} /> : null}
                {reasons.length > 0 ? ` ${reasons.join(", ")}` : ""}
              </span>
            ))}
      </span>
      <Button kind="quiet" size="small" disabled={busy} onClick={onUndo}>
        Undo <Kbd>Z</Kbd>
      </Button>
    </p>
  );
}
