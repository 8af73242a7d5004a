"use client";
import type { Rendered, RenderedMessage } from "#server/core/template/render";
import type { Family, PromptContent } from "#server/core/version/content";
import type { PanelName } from "#components/prompt/canvas/canvas-menu";
import { Findings } from "#components/prompt/canvas/preview/findings";
import { Particulars } from "#components/prompt/canvas/preview/particulars";
import { Preview } from "#components/prompt/canvas/preview/preview";
import { copyText, rawMessages } from "#components/prompt/canvas/preview/raw";
import { TokenBars } from "#components/prompt/canvas/preview/token-bars";
import { roleWords } from "#components/prompt/canvas/sheet/words";
import type { Write } from "./use-write";

const textOf = (messages: readonly RenderedMessage[]) => copyText(messages, (role) => roleWords[role]);

/** Both as they are sent, or, while one of them can't be rendered, both as they are written. */
function weighed(content: PromptContent, rendered: Rendered, base: PromptContent | undefined, before: Rendered | undefined, family: Family | undefined) {
  if (rendered.ok && before?.ok !== false) return { text: textOf(rendered.messages), before: before && textOf(before.messages) };
  return { text: textOf(rawMessages(content, family)), before: base && textOf(rawMessages(base, family)) };
}

/** What comes of the sheet: the text a model reads, what it weighs, and what is to be said against it. */
export function RightColumn({ write: { canvas, draft, rendered, before, linted, acts }, onPanel }: { write: Write; onPanel: (panel: PanelName) => void }) {
  const { content } = canvas;
  const { base } = draft;
  const texts = weighed(content, rendered, base?.content, before, canvas.model.variant?.family);
  return (
    <>
      <Preview content={content} family={canvas.model.variant?.family} rendered={rendered} />
      <TokenBars text={texts.text} before={base && texts.before !== undefined ? { number: base.number, text: texts.before } : undefined} limit={content.settings?.tokenBudget} />
      <Findings linted={linted} />
      <Particulars content={content} mayWrite={acts.mayWrite} onPanel={onPanel} />
    </>
  );
}
