import { useId, type ReactNode } from "react";
import { PromptText } from "#components/ui/prompt-text";
import { Verdict } from "#components/ui/verdict";
import type { ExampleInWords } from "./rule-words";

/** A small prompt as it would stand on the canvas, with what surrounds it in a line below. */
export function ExampleSheet({ kind, example }: { kind: "fails" | "passes"; example: ExampleInWords }) {
  const id = useId();
  const { messages, facts, untrusted } = example;
  const structured = messages.length > 1 || messages.some(({ role, blocks }) => role !== "user" || blocks.length > 1 || blocks[0]?.kind !== "task");
  return (
    <figure aria-labelledby={id} className="min-w-0">
      <figcaption id={id} className="mb-1">
        <Verdict kind={kind}>{kind === "fails" ? "Found" : "Clean"}</Verdict>
      </figcaption>
      <div className="sheet grid grid-cols-1 gap-2 px-4 py-3 wrap-anywhere">
        {messages.map(({ role, blocks }, message) => (
          <div key={message} className="grid grid-cols-1 gap-2">
            {role === "user" ? null : <p className="text-12 font-bold text-ink-2 capitalize">{role}</p>}
            {blocks.map(({ kind, title, text }, block) => (
              <Labelled key={block} label={structured ? (title ?? kind) : undefined}>
                {text.trim() === "" ? <span className="text-13 text-ink-3">(empty)</span> : <PromptText small text={text} untrusted={untrusted} />}
              </Labelled>
            ))}
          </div>
        ))}
        {facts.length > 0 ? (
          <ul className="border-t border-rule pt-2 text-12 text-ink-3">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </figure>
  );
}

function Labelled({ label, children }: { label?: string; children: ReactNode }) {
  if (!label) return children;
  return (
    <div>
      <p className="text-12 text-ink-3">{label}</p>
      {children}
    </div>
  );
}
