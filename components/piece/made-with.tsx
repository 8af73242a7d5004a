import { promptAddress, versionAddress } from "#components/prompt/address";
import { runAddress } from "#components/run/address";
import { sayDuration } from "#components/run/say-duration";
import { sayTool } from "#components/run/say-tool";
import { Sha, Version } from "#components/ui/code";
import { DefinitionList } from "#components/ui/definition-list";
import { Link } from "#components/ui/link";
import type { AttemptShown, PieceShown } from "./answers";
import { cellText } from "./cell-text";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** What an output was made with: the exact version, the tool, and what was filled in. */
export function MadeWith({ slug, run }: { slug: string; run: AttemptShown }) {
  const { prompt, version, trial, tool, inputs, runId } = run;
  const items = [
    { term: "prompt", is: prompt ? <Link href={promptAddress(slug, prompt.key)}>{prompt.name}</Link> : "none" },
    {
      term: "version",
      is:
        version && prompt ? (
          <Link standing href={versionAddress(slug, prompt.key, version.sha)}>
            <Version>{version.number}</Version> <Sha>{version.sha}</Sha>
          </Link>
        ) : (
          "a draft"
        ),
    },
    ...(trial ? [{ term: "counts", is: "in no figure, as a trial" }] : []),
    { term: "tool", is: sayTool(tool) ? `${sayTool(tool)}, by hand` : "copied by hand" },
    ...Object.entries(inputs ?? {}).slice(0, 12).map(([term, value]) => ({ term, is: <span className="line-clamp-3 break-words">{cellText(value)}</span> })),
    { term: "cost", is: <span className="text-ink-2">unknown; made in an outside tool</span> },
    {
      term: "run",
      is: (
        <Link standing prefetch={false} href={runAddress(slug, runId)} className="mono text-12">
          {runId.slice(-12)}
        </Link>
      ),
    },
  ];
  return <DefinitionList items={items} />;
}

/** When the piece was begun and went out. */
export function PieceTimes({ piece }: { piece: PieceShown }) {
  const { firstAt, createdAt, publishedAt, closedAt, secondsToPublish, link } = piece;
  const items = [
    { term: "first attempt", is: day.format(firstAt ?? createdAt) },
    ...(publishedAt ? [{ term: "published", is: day.format(publishedAt) }] : []),
    ...(secondsToPublish === null ? [] : [{ term: "to publish", is: sayDuration(secondsToPublish) }]),
    ...(closedAt ? [{ term: "closed", is: day.format(closedAt) }] : []),
    ...(link ? [{ term: "link", is: <a href={link} target="_blank" rel="noreferrer" className="break-all text-pencil underline decoration-pencil/40 underline-offset-3 hover:decoration-pencil">{link}</a> }] : []),
  ];
  return <DefinitionList items={items} />;
}
