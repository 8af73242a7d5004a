"use client";
import NextLink from "next/link";
import { MessageSquare } from "lucide-react";
import { Sha, Version } from "#components/ui/code";
import { Link } from "#components/ui/link";
import { RelativeTime } from "#components/ui/relative-time";
import { Tick } from "#components/prompt/library/tick";
import type { VersionLine } from "#components/version/answers";
import { RiskMark } from "#components/version/compare/risk-mark";

interface Props {
  version: VersionLine;
  /** The one it followed. */
  before?: VersionLine;
  newest: boolean;
  picked: boolean;
  onPick: () => void;
  address: (page: string) => string;
}

export function VersionEntry({ version, before, newest, picked, onPick, address }: Props) {
  const { number, sha, step, proposed, stepReason, risk, what, why, author, createdAt, findings, comments } = version;
  const here = address(`versions/${sha.slice(0, 12)}`);
  return (
    <li className="grid grid-cols-[1rem_5.5rem_minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-3.5 text-13 max-desk:grid-cols-[1rem_minmax(0,1fr)]">
      <span className="pt-0.5">
        <Tick name={`version ${number}, to compare`} chosen={picked} onTick={onPick} />
      </span>
      <div className="max-desk:flex max-desk:items-baseline max-desk:gap-2">
        <NextLink href={here} prefetch={false} className="hover:underline">
          <Version inQuestion={newest}>{number}</Version>
        </NextLink>
        <span className="block text-12 text-ink-3">{before ? step : "first"}</span>
        {newest ? <span className="block text-12 text-ink-3">newest</span> : null}
      </div>
      <div className="min-w-0 max-desk:col-start-2">
        <p className="text-14 font-medium wrap-anywhere">{what}</p>
        <p className="reading-small max-w-[66ch] wrap-anywhere text-ink-2">{why}</p>
        {stepReason ? (
          <p className="text-12 text-ink-3">
            {proposed} was proposed; a {step} step, because “{stepReason}”
          </p>
        ) : null}
        <p className="mt-1 flex flex-wrap items-center gap-x-3 text-12 text-ink-3">
          <span>
            {author.name}, <RelativeTime at={createdAt} />
          </span>
          <Sha>{sha}</Sha>
          {findings > 0 ? <span>{findings === 1 ? "1 finding" : `${findings} findings`}</span> : null}
          {comments > 0 ? (
            <span className="inline-flex items-center gap-1">
              <MessageSquare size={12} />
              {comments === 1 ? "1 comment" : `${comments} comments`}
            </span>
          ) : null}
        </p>
      </div>
      <div className="pt-0.5 text-right max-desk:col-start-2 max-desk:flex max-desk:gap-3 max-desk:pt-1">
        {before ? <RiskMark small level={risk} /> : null}
        {before ? (
          <Link standing prefetch={false} href={address(`versions/compare/${before.number}...${number}`)} className="block text-12">
            What changed
          </Link>
        ) : null}
      </div>
    </li>
  );
}
