"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "#components/api/provider";
import { MessageDiff } from "#components/version/compare/message-diff";
import { Parts } from "#components/version/compare/parts";
import { TellingProvider } from "#components/version/compare/told";
import { useJudged } from "#components/version/compare/use-judged";
import { useVersionsBySerial } from "#components/version/timeline/versions-by-serial";
import { Skeleton } from "#components/ui/skeleton";
import { emptyPrompt } from "#server/core/version/content";

interface Props {
  prompt: { id: string; key: string };
  /** The checksums of what was live and of what went live. */
  before: string;
  after: string;
}

const nothing = emptyPrompt();

/** What the release changed, line by line, each with who wrote it; the rest is folded away. */
export function SuspectDiff({ prompt, before, after }: Props) {
  const [was, is] = [useSide(prompt.id, before), useSide(prompt.id, after)];
  const versions = useVersionsBySerial(prompt.id, prompt.key);
  const judged = useJudged(was.content, is.content);
  const told = useMemo(() => {
    const untrusted = is.content.inputs.filter((input) => input.untrusted).map(({ name }) => name);
    return { before: was, after: is, versions, untrusted, now: new Date(), gutters: "blame" as const, findings: judged?.risk.findings ?? [] };
  }, [was, is, versions, judged]);
  if (!judged) return <Skeleton className="m-4 h-16" />;
  return (
    <TellingProvider value={told}>
      <p className="px-4 pt-1 pb-2 text-12 text-ink-3">{judged.summary}</p>
      <div className="divide-y divide-rule border-t border-rule">
        {judged.comparison.messages.map((message, at) => (
          <MessageDiff key={at} message={message} />
        ))}
      </div>
      <div className="px-4">
        <Parts comparison={judged.comparison} />
      </div>
    </TellingProvider>
  );
}

function useSide(promptId: string, which: string) {
  const { data } = useSuspenseQuery(useApi().version.show.queryOptions({ promptId, which }));
  return useMemo(() => ({ content: data.content.kind === "prompt" ? data.content : nothing, origins: data.origins }), [data]);
}
