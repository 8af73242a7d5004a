"use client";
import { useRef, type ReactNode } from "react";
import { MessageSquarePlus } from "lucide-react";
import type { PromptContent } from "#server/core/version/content";
import { Button } from "#components/ui/button";
import { usePlainKeys } from "#components/ui/use-plain-keys";
import { lineMarked } from "./marked";
import { useMarkedWords } from "./use-marked-words";
import type { Talk } from "./use-threads";

interface Props {
  talk: Talk;
  promptId: string;
  head: { id: string; content: PromptContent };
  children: ReactNode;
}

/** Around a text that is spoken of: whoever marks words in it is offered to comment on them, and c does it, or comments on the line that was walked to. */
export function MarkedWords({ talk, promptId, head, children }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const marked = useMarkedWords(area, head.content, promptId);
  const offered = talk.comments ? marked : undefined;

  function comment() {
    if (!offered) return;
    const { at: _, ...words } = offered;
    talk.compose({ ...words, versionId: head.id });
    document.getSelection()?.removeAllRanges();
  }

  usePlainKeys(({ key }) => {
    if (key !== "c" || !talk.comments) return false;
    if (offered) {
      comment();
      return true;
    }
    const line = lineWalkedTo(area.current);
    const [message, block, at] = (line ?? "").split(".").map(Number);
    const whole = message === undefined || block === undefined || at === undefined ? undefined : lineMarked(head.content, promptId, { message, block }, at);
    if (whole) talk.compose({ ...whole, versionId: head.id });
    return whole !== undefined;
  });

  return (
    <div ref={area} className="relative">
      {children}
      {offered ? (
        <div className="absolute z-10 -translate-x-1/2 pt-2" style={{ left: `clamp(4rem, ${Math.round(offered.at.left)}px, 100% - 4rem)`, top: Math.round(offered.at.top) }}>
          {/* The words stay marked while this is pressed. */}
          <Button size="small" className="shadow-float" onPointerDown={(event) => event.preventDefault()} onClick={comment}>
            <MessageSquarePlus size={14} /> Comment
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The line of the change that was walked to; where that only went, the line that follows. */
function lineWalkedTo(area: HTMLElement | null): string | undefined {
  const walked = document.activeElement?.closest("[data-change]");
  if (!area || !walked || !area.contains(walked)) return undefined;
  const lines = [...area.querySelectorAll<HTMLElement>("[data-line]")];
  return lines.find((line) => (walked.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)?.dataset.line;
}
