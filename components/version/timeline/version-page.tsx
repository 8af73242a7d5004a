"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { Version as Number } from "#components/ui/code";
import { Link } from "#components/ui/link";
import { RelativeTime } from "#components/ui/relative-time";
import { ProposeActs } from "#components/change/make/propose-acts";
import { HeadActs } from "#components/prompt/head/head-slot";
import { promptAddress } from "#components/prompt/address";
import { RiskMark } from "#components/version/compare/risk-mark";
import { Comments } from "./comments";
import { Restore } from "./restore";
import { VersionAside } from "./version-aside";
import { VersionSheet } from "./version-sheet";

interface Props {
  promptKey: string;
  which: string;
  may: readonly string[];
}

/** One version for good: what it says, why it came, what was found and said about it. */
export function VersionPage({ promptKey, which, may }: Props) {
  const api = useApi();
  const { workspace } = useFrame();
  const { data: prompt } = useSuspenseQuery(api.prompt.find.queryOptions({ key: promptKey }));
  const { data: version } = useSuspenseQuery(api.version.show.queryOptions({ promptId: prompt.id, which }));
  const sheet = useRef<HTMLDivElement>(null);
  const { number, what, why, author, createdAt, risk, serial } = version;

  return (
    <>
      {prompt.writable && !prompt.archivedAt ? (
        <HeadActs>
          <Restore prompt={prompt} version={version} />
          <ProposeActs prompt={prompt} version={version.number} may={may} />
        </HeadActs>
      ) : null}
      <div className="mt-4 flex items-start gap-6 max-wide:flex-col">
        <div className="w-full min-w-0 flex-1">
          <div className="mb-3">
            <h2 className="flex flex-wrap items-baseline gap-x-3">
              <Number inQuestion={version.id === prompt.latest?.id}>{number}</Number>
              <span className="heading min-w-0 wrap-anywhere">{what}</span>
            </h2>
            <p className="reading-small max-w-[66ch] wrap-anywhere text-ink-2">{why}</p>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 text-12 text-ink-3">
              <span>
                {author.name}, <RelativeTime at={createdAt} />
              </span>
              {serial > 1 ? <RiskMark small level={risk} /> : null}
              {prompt.latest && version.id !== prompt.latest.id ? (
                <Link standing href={promptAddress(workspace.slug, prompt.key, `versions/compare/${number}...${prompt.latest.number}`)}>
                  What changed since
                </Link>
              ) : null}
            </p>
          </div>
          <VersionSheet ref={sheet} promptKey={prompt.key} promptId={prompt.id} version={version} />
          <Comments version={version} sheet={sheet} writes={may.includes("prompt.comment")} />
        </div>
        <VersionAside version={version} />
      </div>
    </>
  );
}
