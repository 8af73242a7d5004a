import { VerdictMark } from "#components/rating/verdict-mark";
import { sayRater } from "#components/run/say-rater";
import { RelativeTime } from "#components/ui/relative-time";
import type { AttemptShown } from "./answers";

/** What others thought of the output, newest first. */
export function OthersSaid({ ratings }: { ratings: AttemptShown["ratings"] }) {
  const others = ratings.filter(({ mine, via, verdict }) => (!mine || via === "queue") && verdict !== null);
  if (others.length === 0) return null;
  return (
    <section aria-label="What others said" className="mt-6">
      <h2 className="mb-1 text-13 font-bold">What others said</h2>
      <ul className="border-t border-rule text-13">
        {others.map(({ ratingId, by, via, verdict, reasons, comment, at }) => (
          <li key={ratingId} className="border-b border-rule py-2">
            <p className="flex flex-wrap items-center gap-x-2">
              <b className="font-medium">{sayRater({ by, via })}</b>
              {verdict ? <VerdictMark verdict={verdict} /> : null}
              <span className="text-12 text-ink-3">{reasons.join(", ")}</span>
              <span className="ml-auto text-12 text-ink-3">
                <RelativeTime at={at} />
              </span>
            </p>
            {comment ? <p className="mt-1 max-w-[66ch] break-words whitespace-pre-wrap">{comment}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
