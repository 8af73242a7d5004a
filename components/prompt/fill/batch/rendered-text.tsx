import { clsx } from "clsx";
import type { RenderedMessage } from "#server/core/template/render";

const mostShown = 20_000;
const roles = { system: "System", user: "User", assistant: "Assistant" };

/** A rendered prompt as it is read, each value marked where it stands; untrusted ones with a dashed line. */
export function RenderedText({ messages }: { messages: readonly RenderedMessage[] }) {
  return (
    <div className="grid gap-3 rounded-6 bg-well px-3 py-2.5 text-13 leading-5 text-ink-2">
      {messages.length === 0 ? <p>Nothing is left to say: every block is off or empty.</p> : null}
      {messages.map((message, index) => (
        <section key={index} aria-label={roles[message.role]}>
          <p className="text-12 text-ink-3">{roles[message.role]}</p>
          <p className="break-words whitespace-pre-wrap">
            <Marked {...message} />
          </p>
        </section>
      ))}
    </div>
  );
}

function Marked({ text, spans }: RenderedMessage) {
  const shown = spans.filter(({ end }) => end <= mostShown);
  return (
    <>
      {shown.map(({ start, end, input, untrusted }, index) => (
        <span key={start}>
          {text.slice(shown[index - 1]?.end ?? 0, start)}
          <span title={untrusted ? `${input}, untrusted` : input} className={clsx("text-ink underline decoration-pencil underline-offset-4", untrusted && "decoration-dashed")}>
            {text.slice(start, end)}
          </span>
        </span>
      ))}
      {text.slice(shown.at(-1)?.end ?? 0, mostShown)}
      {text.length > mostShown ? <span className="text-ink-3">… and {(text.length - mostShown).toLocaleString("en")} characters more, which are copied too.</span> : null}
    </>
  );
}
