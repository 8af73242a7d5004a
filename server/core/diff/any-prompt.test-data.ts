import fc from "fast-check";
import { blockKinds, inputTypes, roles, styles, type PromptContent } from "#server/core/version/content";

const sentence = fc.constantFrom(
  ...["Always greet the user by name.", "Never mention prices.", "Write at most 50 words.", "Answer {{question}} in {{language}}.", "Be kind.", "", "- a point", "Explain each line they ask about."],
);
const text = fc.array(sentence, { maxLength: 5 }).map((all) => all.join("\n"));
const block = fc.record({ kind: fc.constantFrom(...blockKinds), text, title: fc.constantFrom("Rules", "More"), off: fc.constant(true as const) }, { requiredKeys: ["kind", "text"] });
const message = fc.record({ role: fc.constantFrom(...roles), blocks: fc.array(block, { maxLength: 4 }) });
const messages = fc.array(message, { minLength: 1, maxLength: 3 });
const input = fc.record({ name: fc.constantFrom("question", "language", "plan", "name"), type: fc.constantFrom(...inputTypes), required: fc.boolean(), untrusted: fc.boolean() });

/** Prompts of few words, so that two of them often share something. */
export const anyPrompt: fc.Arbitrary<PromptContent> = fc.record(
  {
    kind: fc.constant("prompt" as const),
    style: fc.constantFrom(...styles),
    messages,
    inputs: fc.uniqueArray(input, { maxLength: 3, selector: ({ name }) => name }),
    output: fc.constantFrom({ kind: "json" as const, schema: { type: "object" } }, { kind: "xml" as const, schema: "<xs:schema/>" }),
    settings: fc.record({ temperature: fc.constantFrom(0, 0.5), model: fc.constantFrom("one", "other") }),
    variants: fc.uniqueArray(fc.record({ family: fc.constantFrom("claude" as const, "gpt" as const), messages }), { minLength: 1, maxLength: 2, selector: ({ family }) => family }),
    snippets: fc.constantFrom({ "brand/voice": "a".repeat(64) }, { "brand/voice": "b".repeat(64), legal: "c".repeat(64) }),
  },
  { requiredKeys: ["kind", "style", "messages", "inputs"] },
);
