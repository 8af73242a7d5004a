import { RelativeTime } from "#components/ui/relative-time";
import type { Scoped } from "./answers";

/** What a policy demands, and since when it does. */
export function PolicyWords({ policy: { words, by, since, why } }: Pick<Scoped, "policy">) {
  return (
    <div className="text-13">
      <ul className="grid gap-1.5">
        {words.map((sentence) => (
          <li key={sentence} className="wrap-anywhere">
            {sentence}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-12 text-ink-3 wrap-anywhere">
        {since ? (
          <>
            {by}, <RelativeTime at={since} />
            {why ? `: ${why}` : null}
          </>
        ) : (
          "As is usual in this place."
        )}
      </p>
    </div>
  );
}
