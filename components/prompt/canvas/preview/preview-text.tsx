import { Fragment } from "react";
import { clsx } from "clsx";
import type { RenderedMessage } from "#server/core/template/render";
import { roleWords } from "#components/prompt/canvas/sheet/words";

const heading = /^(# .+|<\/?[\p{L}_][\p{L}\p{N}_]*>)$/gmu;

/** What a model would read; values are underlined where they went in. */
export function PreviewText({ messages }: { messages: readonly RenderedMessage[] }) {
  return messages.map((message, index) => (
    <div key={index} className={index ? "mt-2" : ""}>
      <p className="text-12 leading-5 text-ink-3">{roleWords[message.role]}</p>
      <p className="break-words whitespace-pre-wrap">
        <Filled {...message} />
      </p>
    </div>
  ));
}

function Filled({ text, spans }: RenderedMessage) {
  const parts = spans.map((span, index) => (
    <Fragment key={span.start}>
      <Plain text={text.slice(index ? (spans[index - 1]?.end ?? 0) : 0, span.start)} />
      <span title={span.untrusted ? `${span.input}, untrusted` : span.input} className={clsx("border-b border-pencil", span.untrusted && "border-dashed")}>
        {text.slice(span.start, span.end)}
      </span>
    </Fragment>
  ));
  return (
    <>
      {parts}
      <Plain text={text.slice(spans.at(-1)?.end ?? 0)} />
    </>
  );
}

/** Headings and tags of the style step back. */
function Plain({ text }: { text: string }) {
  return text.split(heading).map((part, index) =>
    index % 2 ? (
      <span key={index} className="text-ink-3">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
