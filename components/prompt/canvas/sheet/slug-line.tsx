import { useDeferredValue, useMemo } from "react";
import { checksum, shortSha } from "#server/core/version/checksum";
import type { Content } from "#server/core/version/content";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });

/** The foot of a proof: what this is, what it stands on, its checksum at this moment, and when it was kept. */
export function SlugLine({ name, base, content, at }: { name: string; base?: string; content: Content; at?: Date }) {
  const steady = useDeferredValue(content);
  const sha = useMemo(() => checksum(steady), [steady]);
  return (
    <p className="mono mt-4 ml-25 flex flex-wrap gap-x-4 pr-8 text-12 text-ink-3 max-desk:mx-4 max-desk:pr-0">
      <span className="min-w-0 truncate">{name}</span>
      <span>{base ? `draft on ${base}` : "no version yet"}</span>
      <span title={`The checksum this text would have: ${sha}`}>{shortSha(sha)}</span>
      {at ? (
        <time dateTime={at.toISOString()} className="ml-auto" suppressHydrationWarning>
          {day.format(at)}
        </time>
      ) : null}
    </p>
  );
}
