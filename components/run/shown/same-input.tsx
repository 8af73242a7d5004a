"use client";
import { useQueryClient } from "@tanstack/react-query";
import NextLink from "next/link";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { VerdictMark } from "#components/rating/verdict-mark";
import { compareRunsAddress, runAddress } from "#components/run/address";
import { useFrame } from "#components/shell/frame-context";
import { Button } from "#components/ui/button";
import { Version } from "#components/ui/code";
import { Link } from "#components/ui/link";
import { RelativeTime } from "#components/ui/relative-time";
import { Section } from "#components/ui/section";
import { SkeletonRows } from "#components/ui/skeleton";
import { useOnce } from "./use-once";

/** At first. */
const few = 5;

/** What other versions, and other tries, made of the same inputs. */
export function SameInput({ runId, versionId }: { runId: string; versionId?: string }) {
  const { workspace } = useFrame();
  const [api, queries] = [useApi(), useQueryClient()];
  const { data, isError } = useOnce("same-input", runId, () => queries.fetchQuery(api.run.sameInput.queryOptions({ runId })));
  const [all, showAll] = useState(false);
  if (isError) return null;
  // Other versions first: those are what one came to compare with.
  const runs = (data?.runs ?? []).toSorted((one, other) => Number(one.version?.id === versionId) - Number(other.version?.id === versionId));
  const shown = all ? runs : runs.slice(0, few);
  return (
    <Section title="The same inputs elsewhere" note={data && data.comparedRuns > 0 ? `among the prompt’s newest ${data.comparedRuns.toLocaleString("en")} runs` : undefined}>
      {data ? null : <SkeletonRows rows={2} label="Looking for the same inputs" />}
      {data?.runs.length === 0 ? <p className="text-13 text-ink-3">No other run was given exactly the same.</p> : null}
      <ul className="border-t border-rule text-13 empty:hidden">
        {shown.map(({ id, version, excerpt, verdict, at }) => (
          <li key={id} className="border-b border-rule py-2">
            <p className="flex flex-wrap items-center gap-x-3">
              <NextLink href={runAddress(workspace.slug, id)} prefetch={false} className="hover:underline">
                <Version>{version?.number ?? "no version"}</Version>
              </NextLink>
              <span className="text-12 text-ink-3">
                <RelativeTime at={at} />
              </span>
              {verdict ? <VerdictMark verdict={verdict} /> : null}
              <Link standing href={compareRunsAddress(workspace.slug, runId, id)} prefetch={false} className="ml-auto text-12">
                Compare
              </Link>
            </p>
            <p className="reading-small line-clamp-2 max-w-[66ch] text-ink-2">{excerpt}</p>
          </li>
        ))}
      </ul>
      {shown.length < runs.length ? (
        <Button kind="quiet" size="small" className="mt-2" onClick={() => showAll(true)}>
          Show all {runs.length}
        </Button>
      ) : null}
    </Section>
  );
}
