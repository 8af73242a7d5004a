"use client";
import { MessageSquarePlus } from "lucide-react";
import type { PromptContent } from "#server/core/version/content";
import type { LineRow } from "#components/version/compare/rows";
import type { Thread } from "./answers";
import { lineMarked } from "./marked";
import { shortly } from "./say-about";
import { ThreadView } from "./thread-view";
import type { Talk } from "./use-threads";
import { WriteBox } from "./write-box";

interface Props {
  row: LineRow;
  talk: Talk;
  promptId: string;
  head: { id: string; content: PromptContent };
}

/** What is said of a line stands under it; and one may say something of it there. Lines that went are spoken of on the whole text. */
export function ThreadUnderLine({ row, talk, promptId, head }: Props) {
  const { block: { after: place }, line: { after: line } } = row;
  if (!place || line === undefined) return null;
  const here = `${place.message}.${place.block}.${line}`;
  const threads = (talk.threads ?? []).filter(({ standing }) => standsAt(standing, promptId, here));
  const { composing } = talk;
  const writes = composing?.promptId === promptId && nameOf(composing.anchor.place, composing.line) === here;
  const marked = talk.comments && !writes ? lineMarked(head.content, promptId, place, line) : undefined;
  return (
    <div data-line={here}>
      {marked ? (
        <div className="relative h-0">
          <button
            type="button"
            aria-label={`Comment on “${shortly(marked.quote)}”`}
            title="Comment on this line"
            onClick={() => talk.compose({ ...marked, versionId: head.id })}
            className="absolute right-0 bottom-0.5 grid size-6 place-items-center rounded-6 bg-sheet text-ink-3 opacity-0 hover:text-pencil hover:opacity-100 focus-visible:opacity-100 max-desk:hidden [:hover>div>div>&]:opacity-100"
          >
            <MessageSquarePlus size={14} />
          </button>
        </div>
      ) : null}
      {threads.map((thread) => (
        <div key={thread.id} className="sheet my-2 max-w-[72ch] px-3 py-1.5">
          <ThreadView thread={thread} talk={talk} about={"quote" in thread.standing ? `on “${shortly(thread.standing.quote)}”,` : null} />
        </div>
      ))}
      {writes ? (
        <div className="sheet my-2 max-w-[72ch] p-3">
          <p className="mb-1.5 truncate text-12 text-ink-3">on “{shortly(composing.quote)}”</p>
          <WriteBox
            focused
            label={`Comment on “${shortly(composing.quote)}”`}
            act="Comment"
            quote={composing.quote}
            onSend={async (said) => {
              const { changeId } = talk;
              if (changeId) await talk.start({ changeId, versionId: composing.versionId, anchor: composing.anchor, ...said });
            }}
            onLeave={() => talk.compose(undefined)}
          />
        </div>
      ) : null}
    </div>
  );
}

const nameOf = ({ message, block }: { message: number; block: number }, line: number) => `${message}.${block}.${line}`;

const standsAt = (standing: Thread["standing"], promptId: string, here: string) =>
  standing.on === "words" && standing.promptId === promptId && standing.anchor.family === undefined && nameOf(standing.anchor.place, standing.line) === here;
