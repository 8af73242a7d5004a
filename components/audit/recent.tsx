"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { Link } from "#components/ui/link";
import { RelativeTime } from "#components/ui/relative-time";
import { Section } from "#components/ui/section";
import { actorName } from "./actor";
import { sentenceOf } from "./sentences";

/** The latest of the log in words. */
export function Recent({ slug }: { slug: string }) {
  const { data } = useSuspenseQuery(useApi().audit.list.queryOptions({}));
  return (
    <Section
      title="What changed lately"
      action={
        <Link standing href={`/${slug}/settings/audit`} className="text-13">
          All activity
        </Link>
      }
    >
      <ol className="border-t border-rule text-13">
        {data.entries.slice(0, 8).map((entry) => (
          <li key={entry.id} className="flex gap-x-4 border-b border-rule py-2 max-desk:flex-col">
            <span className="w-28 shrink-0 text-ink-2 max-desk:order-last max-desk:text-12 max-desk:text-ink-3">
              <RelativeTime at={entry.at} />
            </span>
            <span className="min-w-0 break-words">
              <b className="font-medium">{actorName(entry)}</b> {sentenceOf(entry)}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
