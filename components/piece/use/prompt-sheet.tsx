import { clsx } from "clsx";
import type { RenderedMessage } from "#server/core/template/render";
import { roleWords } from "#components/prompt/canvas/sheet/words";

/** A prompt as it will be sent, on its sheet: what was filled in is marked where it went, and a slug line ends it. */
export function PromptSheet({ messages, slug, example }: { messages: readonly RenderedMessage[]; slug: string; example?: boolean }) {
  return (
    <div role="region" aria-label="The prompt as it will be sent" className="sheet">
      <div className="grid gap-4 px-8 py-6 max-desk:px-4 max-desk:py-4">
        {messages.length === 0 ? <p className="reading text-ink-3">Nothing is left to say: every block is off or empty.</p> : null}
        {messages.map((message, at) => (
          <div key={at}>
            {messages.length > 1 ? <p className="mb-1 text-12 text-ink-3">{roleWords[message.role]}</p> : null}
            <div className="reading max-w-[66ch] wrap-break-word whitespace-pre-wrap">
              <Filled {...message} />
            </div>
          </div>
        ))}
      </div>
      <p className="flex flex-wrap gap-x-4 border-t border-rule px-8 py-2 text-12 text-ink-3 max-desk:px-4">
        <span className="mono">{slug}</span>
        {example ? <span>Filled with examples where you have written nothing yet; they are not sent.</span> : null}
      </p>
    </div>
  );
}

function Filled({ text, spans }: RenderedMessage) {
  return (
    <>
      {spans.map(({ start, end, input, untrusted }, at) => (
        <span key={start}>
          {text.slice(spans[at - 1]?.end ?? 0, start)}
          <span title={untrusted ? `${input}, untrusted` : input} className={clsx("border-b border-pencil", untrusted && "border-dashed")}>
            {text.slice(start, end)}
          </span>
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
