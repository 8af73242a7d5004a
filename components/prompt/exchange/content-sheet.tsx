import { headingOf } from "#server/core/template/headings";
import type { Block, Message, PromptContent } from "#server/core/version/content";
import { PromptText } from "#components/ui/prompt-text";

const roleWords = { system: "System", user: "User", assistant: "Assistant" };

/** A prompt as it will stand on its sheet: blocks under each other, each named in the margin. */
export function ContentSheet({ content: { messages, inputs }, label }: { content: PromptContent; label: string }) {
  const untrusted = inputs.filter((input) => input.untrusted).map(({ name }) => name);
  return (
    <section aria-label={label} className="sheet min-w-0 divide-y divide-rule">
      {messages.map((message, index) => (
        <OneMessage key={index} message={message} named={messages.length > 1} untrusted={untrusted} />
      ))}
    </section>
  );
}

function OneMessage({ message: { role, blocks }, named, untrusted }: { message: Message; named: boolean; untrusted: readonly string[] }) {
  return (
    <div className="grid gap-3 px-4 py-3">
      {named ? <h3 className="text-12 font-strong text-ink-2 desk:ml-24">{roleWords[role]}</h3> : null}
      {blocks.map((block, index) => (
        <OneBlock key={index} block={block} untrusted={untrusted} />
      ))}
    </div>
  );
}

function OneBlock({ block, untrusted }: { block: Block; untrusted: readonly string[] }) {
  return (
    <div className="grid gap-x-4 desk:grid-cols-[5rem_minmax(0,1fr)]">
      <span className="pt-0.5 text-12 break-words text-ink-3 desk:text-right">{block.kind === "custom" ? headingOf(block) || "text" : block.kind}</span>
      <PromptText text={block.text} untrusted={untrusted} small />
    </div>
  );
}
