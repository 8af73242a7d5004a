import type { Comparison } from "#server/core/diff/comparison";
import { Facts } from "./facts";
import { ContractPart } from "./contract-part";
import { MessageDiff } from "./message-diff";
import { NamedPart } from "./named-part";
import { Part } from "./part";
import { TellingProvider, useTold } from "./told";

const styleWords = { plain: "plain text", markdown: "Markdown headings", xml: "XML tags" };

/** Everything beside the messages that is not the same. */
export function Parts({ comparison: { inputs, output, settings, snippets, variants, suppressions, style, reordered } }: { comparison: Comparison }) {
  return (
    <>
      <NamedPart title="Inputs" all={inputs} />
      {output ? <ContractPart output={output} /> : null}
      {settings.length || style ? (
        <Part title="Settings">
          <div className="px-4 py-2.5">
            <Facts facts={[...(style ? [{ name: "style", before: styleWords[style.before], after: styleWords[style.after] }] : []), ...settings]} />
          </div>
        </Part>
      ) : null}
      {snippets.length ? (
        <Part title="Snippets" note="by checksum">
          <div className="px-4 py-2.5">
            <Facts facts={snippets} asKeys />
          </div>
        </Part>
      ) : null}
      {variants.map((variant) => (
        <VariantPart key={variant.family} variant={variant} />
      ))}
      <NamedPart title="Let stand" all={suppressions} />
      {reordered.length ? <p className="mt-4 text-13 text-ink-2">In another order: {reordered.map((list) => orderWords[list]).join(", ")}.</p> : null}
    </>
  );
}

const orderWords = { inputs: "the inputs", variants: "the variants", suppressions: "what was let stand" };

/** What a family of models is told has authors of its own, which stand in no gutter. */
function VariantPart({ variant: { family, fate, style, messages, settings } }: { variant: Comparison["variants"][number] }) {
  const told = useTold();
  const facts = [...(style ? [{ name: "style", ...style }] : []), ...settings];
  return (
    <Part title={`For ${family}`} note={`variant ${fate}`}>
      {facts.length ? (
        <div className="px-4 py-2.5">
          <Facts facts={facts} />
        </div>
      ) : null}
      <TellingProvider value={{ ...told, gutters: "none", findings: [] }}>
        {messages.map((message, at) => (
          <MessageDiff key={at} message={message} />
        ))}
      </TellingProvider>
    </Part>
  );
}
