import { PromptText } from "#components/ui/prompt-text";
import { roleWords } from "#components/prompt/canvas/sheet/words";
import type { PromptContent } from "#server/core/version/content";

/** Block by block, as its author wrote it; what is switched off stands struck out of the way. */
export function WrittenView({ content: { messages, inputs }, bare }: { content: PromptContent; bare?: boolean }) {
  const untrusted = inputs.filter((input) => input.untrusted).map(({ name }) => name);
  return (
    <div className="grid gap-6">
      {messages.map(({ role, blocks }, message) => (
        <section key={message} aria-label={roleWords[role]} className="grid gap-3">
          <h3 className="text-12 font-bold desk:pl-27">{roleWords[role]}</h3>
          {blocks.map(({ kind, title, text, off }, block) => (
            <div key={block} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 max-desk:grid-cols-1">
              <span className="pt-1 text-right text-12 text-ink-3 max-desk:text-left">{bare ? null : (title ?? kind)}</span>
              {off ? (
                <p className="pt-1 text-13 text-ink-3">
                  Off · “{text.trim().slice(0, 120)}
                  {text.trim().length > 120 ? "…" : ""}”
                </p>
              ) : (
                <PromptText text={text} untrusted={untrusted} />
              )}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
