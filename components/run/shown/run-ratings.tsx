import { sayEdit } from "#components/rating/say-edit";
import { VerdictMark } from "#components/rating/verdict-mark";
import type { RunWhole } from "#components/run/explorer/answers";
import { sayDuration } from "#components/run/say-duration";
import { sayRater } from "#components/run/say-rater";
import { RelativeTime } from "#components/ui/relative-time";

/** What people thought of the output, the newest first. */
export function RunRatings({ run: { ratings, verdict: judged, verdictOwn, blind } }: { run: RunWhole }) {
  if (blind) return null;
  return (
    <section className="mt-5 border-t border-rule pt-3">
      <h2 className="mb-1 flex flex-wrap items-center gap-x-2 font-bold">
        Ratings {judged ? <VerdictMark verdict={judged} /> : null}
      </h2>
      {judged && verdictOwn ? <p className="text-12 text-ink-3">Only the version’s author rated it, so it is outside every rate.</p> : null}
      {ratings.length === 0 ? <p className="text-ink-3">Nobody has rated it yet.</p> : null}
      <ul className="divide-y divide-rule">
        {ratings.map(({ ratingId, by, via, verdict, reasons, comment, edit, editingSeconds, at }) => (
          <li key={ratingId} className="py-2">
            <p className="flex flex-wrap items-center gap-x-2">
              {verdict ? <VerdictMark verdict={verdict} /> : <span className="text-12 text-ink-3">taken back</span>}
              <span className="text-12 text-ink-2">{sayRater({ by, via })}</span>
              <span className="ml-auto text-12 text-ink-3">
                <RelativeTime at={at} />
              </span>
            </p>
            {reasons.length > 0 ? <p className="text-12 text-ink-2">{reasons.join(", ")}</p> : null}
            {edit || editingSeconds !== null ? <p className="text-12 text-ink-3">{[edit ? sayEdit(edit) : "", editingSeconds === null ? "" : `in ${sayDuration(editingSeconds)}`].filter(Boolean).join(", ")}</p> : null}
            {comment ? <p className="mt-0.5 wrap-break-word whitespace-pre-wrap">{comment}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
