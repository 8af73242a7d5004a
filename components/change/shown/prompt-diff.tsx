"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { versionAddress } from "#components/prompt/address";
import { MarkedWords } from "#components/change/thread/marked-words";
import { ThreadUnderLine } from "#components/change/thread/thread-under-line";
import type { Talk } from "#components/change/thread/use-threads";
import { CompareWorkflows } from "#components/version/compare/compare-workflows";
import { MessageDiff } from "#components/version/compare/message-diff";
import { Parts } from "#components/version/compare/parts";
import type { LineRow } from "#components/version/compare/rows";
import { SideBySide } from "#components/version/compare/side-by-side";
import { TellingProvider } from "#components/version/compare/told";
import { useJudged } from "#components/version/compare/use-judged";
import { metaOf, useVersionsBySerial } from "#components/version/timeline/versions-by-serial";
import { emptyPrompt, type PromptContent, type WorkflowContent } from "#server/core/version/content";
import { DiffSkeleton } from "./diff-skeleton";
import type { Part } from "#components/change/answers";

export type Look = "words" | "beside";

interface Props {
  part: Part;
  look: Look;
  talk: Talk;
  /** What stands over it, on the same sheet. */
  head: ReactNode;
  /** Told once there is something to walk through. */
  onDrawn: (promptId: string) => void;
}

const nothing: PromptContent = { ...emptyPrompt(), messages: [] };
const noWorkflow: WorkflowContent = { kind: "workflow", inputs: [], steps: [] };

/** What would be different in one prompt: what is live beside what is proposed, line by line. */
export function PromptDiff({ part, look, talk, head: heading, onDrawn }: Props) {
  const { prompt, was: replaced, head } = part;
  const was = useVersion(prompt.id, replaced?.sha ?? head.sha);
  const is = useVersion(prompt.id, head.sha);
  if (is.content.kind === "workflow") {
    const before = replaced && was.content.kind === "workflow" ? was.content : noWorkflow;
    return (
      <>
        <div className="sheet">{heading}</div>
        <CompareWorkflows before={before} after={is.content} />
      </>
    );
  }
  const before = replaced && was.content.kind === "prompt" ? was.content : nothing;
  return <TextDiff {...{ part, look, talk, onDrawn, was, is, before }} head={heading} after={is.content} />;
}

const useVersion = (promptId: string, which: string) => useSuspenseQuery(useApi().version.show.queryOptions({ promptId, which })).data;

type Version = ReturnType<typeof useVersion>;

function TextDiff({ part: { prompt: { id: promptId, key }, was: replaced }, look, talk, head, onDrawn, was, is, before, after }: Props & { was: Version; is: Version; before: PromptContent; after: PromptContent }) {
  const { workspace } = useFrame();
  const versions = useVersionsBySerial(promptId, key);
  const judged = useJudged(before, after);
  const [now] = useState(() => new Date());
  const told = useMemo(() => {
    const untrusted = after.inputs.filter((input) => input.untrusted).map(({ name }) => name);
    const address = (sha: string) => versionAddress(workspace.slug, key, sha);
    const side = (version: Version, content: PromptContent) => ({ content, origins: version.origins, version: metaOf(version, address) });
    return { before: replaced ? side(was, before) : { content: before }, after: side(is, after), versions, untrusted, now, gutters: "blame" as const, findings: judged?.risk.findings ?? [] };
  }, [was, is, before, after, replaced, versions, workspace.slug, key, now, judged]);

  const spoken = useMemo(() => ({ ...told, below: (row: LineRow) => <ThreadUnderLine row={row} talk={talk} promptId={promptId} head={{ id: is.id, content: after }} /> }), [told, talk, promptId, is.id, after]);

  useEffect(() => {
    if (judged) onDrawn(promptId);
  }, [judged, look, promptId, onDrawn]);

  if (!judged) {
    return (
      <div className="sheet">
        {head}
        <DiffSkeleton />
      </div>
    );
  }
  const Message = look === "beside" ? SideBySide : MessageDiff;
  return (
    <TellingProvider value={look === "words" ? spoken : told}>
      <div className="sheet">
        {head}
        <p className="border-t border-rule px-4 py-2 text-13 text-ink-2">{replaced ? judged.summary : "Nothing of it was live there before: all of it is new."}</p>
        <MarkedWords talk={talk} promptId={promptId} head={{ id: is.id, content: after }}>
          <div className="divide-y divide-rule border-t border-rule">
            {judged.comparison.messages.map((message, at) => (
              <Message key={at} message={message} />
            ))}
          </div>
        </MarkedWords>
      </div>
      <Parts comparison={judged.comparison} />
    </TellingProvider>
  );
}
