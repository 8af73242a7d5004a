"use client";
import type { Rendered } from "#server/core/template/render";
import { Findings } from "#components/prompt/canvas/preview/findings";
import { Preview } from "#components/prompt/canvas/preview/preview";
import { copyText } from "#components/prompt/canvas/preview/raw";
import { TokenBars } from "#components/prompt/canvas/preview/token-bars";
import { roleWords } from "#components/prompt/canvas/sheet/words";
import type { Write } from "./use-write";

const textOf = (rendered: Rendered | undefined) => (rendered?.ok ? copyText(rendered.messages, (role) => roleWords[role]) : undefined);

/** What comes of the sheet: the text a model reads, what it weighs, and what is to be said against it. */
export function RightColumn({ write: { canvas, draft, rendered, before, linted } }: { write: Write }) {
  const text = textOf(rendered);
  const textBefore = textOf(before);
  const { content } = canvas;
  return (
    <>
      <Preview content={content} rendered={rendered} />
      <TokenBars text={text ?? ""} before={draft.base && textBefore !== undefined ? { number: draft.base.number, text: textBefore } : undefined} limit={content.settings?.tokenBudget} />
      <Findings linted={linted} />
    </>
  );
}
