"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import NextLink from "next/link";
import { useApi } from "#components/api/provider";
import { VerdictMark } from "#components/rating/verdict-mark";
import { runAddress } from "#components/run/address";
import { useFrame } from "#components/shell/frame-context";
import { Version } from "#components/ui/code";
import { Link } from "#components/ui/link";
import { RelativeTime } from "#components/ui/relative-time";
import { Section } from "#components/ui/section";
import { runsBehind } from "./runs-behind";

/** What a prompt made last, newest first. */
export function LastOutputs({ promptId }: { promptId: string }) {
  const { workspace } = useFrame();
  const { data } = useSuspenseQuery(useApi().metrics.lastOutputs.queryOptions({ promptId }));
  if (data.length === 0) return null;
  return (
    <Section title="Last outputs" action={<Link standing className="text-13" href={runsBehind(workspace.slug, { prompt: promptId })}>All its runs</Link>}>
      <ul className="divide-y divide-rule border-y border-rule">
        {data.map(({ id, at, status, model, tool, excerpt, verdict, verdictOwn, version }) => (
          <li key={id} className="relative py-2 hover:bg-well/60">
            <p className="flex flex-wrap items-center gap-x-2 text-12 text-ink-3">
              <NextLink href={runAddress(workspace.slug, id)} prefetch={false} className="after:absolute after:inset-0 hover:underline">
                <RelativeTime at={at} />
              </NextLink>
              {version ? <Version>{version}</Version> : null}
              <span className="truncate">{model || tool}</span>
              <span className="ml-auto">{verdict ? <VerdictMark verdict={verdict} /> : status === "error" ? "failed" : "not rated"}</span>
              {verdictOwn ? <span>by its author</span> : null}
            </p>
            <p className="reading-small mt-0.5 line-clamp-2 text-ink-2">{excerpt || <span className="text-ink-3">Nothing came back, or it is not kept.</span>}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
