import type fc from "fast-check";
import { blockKinds, inputTypes, roles, styles, type PromptContent } from "#server/core/version/content";

const sentences = ["Always greet the user by name.", "Never mention prices.", "Write at most 50 words.", "Answer {{question}} in {{language}}.", "Be kind.", "", "- a point", "Explain each line they ask about."];
const pins: { [key: string]: string }[] = [{ "brand/voice": "a".repeat(64) }, { "brand/voice": "b".repeat(64), legal: "c".repeat(64) }];

/** Prompts of few words, so that two of them often share something. Fast-check is handed in, so that it stays in tests. */
export function likePrompt(check: typeof fc): fc.Arbitrary<PromptContent> {
  const text = check.array(check.constantFrom(...sentences), { maxLength: 5 }).map((all) => all.join("\n"));
  const block = check.record({ kind: check.constantFrom(...blockKinds), text, title: check.constantFrom("Rules", "More"), off: check.constant(true as const) }, { requiredKeys: ["kind", "text"] });
  const messages = check.array(check.record({ role: check.constantFrom(...roles), blocks: check.array(block, { maxLength: 4 }) }), { minLength: 1, maxLength: 3 });
  const input = check.record({ name: check.constantFrom("question", "language", "plan", "name"), type: check.constantFrom(...inputTypes), required: check.boolean(), untrusted: check.boolean() });
  const variant = check.record({ family: check.constantFrom("claude" as const, "gpt" as const), messages });
  return check.record(
    {
      kind: check.constant("prompt" as const),
      style: check.constantFrom(...styles),
      messages,
      inputs: check.uniqueArray(input, { maxLength: 3, selector: ({ name }) => name }),
      output: check.constantFrom({ kind: "json" as const, schema: { type: "object" } }, { kind: "xml" as const, schema: "<xs:schema/>" }),
      settings: check.record({ temperature: check.constantFrom(0, 0.5), model: check.constantFrom("one", "other") }),
      variants: check.uniqueArray(variant, { minLength: 1, maxLength: 2, selector: ({ family }) => family }),
      snippets: check.constantFrom(...pins),
    },
    { requiredKeys: ["kind", "style", "messages", "inputs"] },
  );
}
