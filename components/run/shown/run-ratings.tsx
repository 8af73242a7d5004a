import { VerdictMark } from "#components/run/verdict-mark";
import { RelativeTime } from "#components/ui/relative-time";
import type { RunWhole } from "#components/run/explorer/answers";

const vias: Record<RunWhole["ratings"][number]["via"], string> = { maker: "its maker", colleague: "a colleague", link: "by a rating link", api: "by the API", queue: "in a queue" };

/** What people thought of the output, the newest first. */
export function RunRatings({ run: { ratings, judged } }: { run: RunWhole }) {
  return (
    <section className="mt-5 border-t border-rule pt-3">
      <h2 className="mb-1 flex flex-wrap items-center gap-x-2 font-bold">
        Ratings {judged ? <VerdictMark verdict={judged.verdict} /> : null}
      </h2>
      {judged?.own ? <p className="text-12 text-ink-3">Only the version’s author rated it, so it is outside every rate.</p> : null}
      {ratings.length === 0 ? <p className="text-ink-3">Nobody has rated it yet.</p> : null}
      <ul className="divide-y divide-rule">
        {ratings.map(({ id, by, via, verdict, reasons, comment, editChanged, editWords, at }) => (
          <li key={id} className="py-2">
            <p className="flex flex-wrap items-center gap-x-2">
              {verdict ? <VerdictMark verdict={verdict} /> : <span className="text-12 text-ink-3">taken back</span>}
              <span className="text-12 text-ink-2">{by || vias[via]}</span>
              <span className="ml-auto text-12 text-ink-3">
                <RelativeTime at={at} />
              </span>
            </p>
            {reasons.length > 0 ? <p className="text-12 text-ink-2">{reasons.join(", ")}</p> : null}
            {editWords ? <p className="text-12 text-ink-3">{Math.round((100 * (editChanged ?? 0)) / editWords)} % of the words changed</p> : null}
            {comment ? <p className="mt-0.5 wrap-break-word whitespace-pre-wrap">{comment}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
