import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockKinds, inputTypes, roles, styles, type PromptContent } from "#server/core/version/content";
import { promptSchema } from "#server/core/version/content-schema";
import { applyFix } from "./apply-fix";
import { cleanCorpus } from "./clean-corpus";
import { promptOf, promptWith, textInput } from "./example";
import { lint, standing } from "./lint";
import { rules } from "./rules";

const options = { snippets: {}, checkOutput: () => [] };
const idsOf = (content: PromptContent) => lint(content, options).map(({ rule }) => rule);

describe("a prompt that is well written", () => {
  test.for(Object.entries(cleanCorpus))("%s is warned of nothing", ([, content]) => {
    expect(promptSchema.parse(content)).toEqual(content);
    expect(lint(content, options).filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("is found out at once when it is spoilt", () => {
    const { renewalEmail } = cleanCorpus;
    const spoilt = { ...renewalEmail, inputs: renewalEmail?.inputs.slice(1) } as PromptContent; // safe because the corpus has a renewal email
    expect(idsOf(spoilt)).toContain("undefined-variable");
  });
});

const shout = "NEVER EVER TALK ABOUT PRICES.";
const shouted = promptOf(`Write a reply of 90 words. ${shout} {{nobody}}`);

describe("the findings", () => {
  test("come gravest first, and in the order of the text", () => {
    const found = lint(promptOf(`{{one}} {{two}} ${shout} Write a reply for [INSERT NAME].`), options);
    expect(found.map(({ rule, quote }) => [rule, quote])).toEqual([
      ["undefined-variable", "{{one}}"],
      ["undefined-variable", "{{two}}"],
      ["placeholder-left", "[INSERT NAME]"],
      ["shouting", "NEVER EVER TALK ABOUT PRICES"],
    ]);
  });

  test("of one weight come in the order of the text, whichever rule speaks", () => {
    const found = lint(promptWith({ kind: "task", text: "Write a reply to [INSERT NAME] about {topic}." }, { kind: "context", text: "It came to {town}." }), options);
    expect(found.map(({ rule, quote }) => [rule, quote])).toEqual([
      ["placeholder-left", "[INSERT NAME]"],
      ["foreign-template", "{topic}"],
      ["foreign-template", "{town}"],
    ]);
  });

  test("have the weight that the workspace gives them, or none", () => {
    expect(lint(shouted, { ...options, severities: { shouting: "error", "undefined-variable": "note" } }).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["shouting", "error"],
      ["undefined-variable", "note"],
    ]);
    expect(lint(shouted, { ...options, severities: { shouting: "off" } }).map(({ rule }) => rule)).toEqual(["undefined-variable"]);
  });

  test("leave out what is switched off, but for what must not be kept at all", () => {
    const key = ["gh", "p_"].join("") + "a1B2".repeat(9);
    const content = promptWith({ kind: "task", text: "Write a reply of 90 words." }, { kind: "context", text: `${shout} ${key}`, off: true });
    expect(idsOf(content)).toEqual(["secrets"]);
  });

  test("are those of a variant too, at its place", () => {
    const content: PromptContent = { ...promptOf("Write a reply of 90 words."), variants: [{ family: "gpt", messages: [{ role: "user", blocks: [{ kind: "task", text: "Greet {{nobody}} in 20 words." }] }] }] };
    const [found] = lint(content, options);
    expect(found).toMatchObject({ rule: "undefined-variable", place: { variant: 0, message: 0, block: 0, start: 6, end: 16 } });
  });
});

describe("a suppression", () => {
  test("lets its finding stand, with the reason", () => {
    const found = lint({ ...shouted, suppressions: [{ rule: "shouting", reason: "Legal writes it so.", quote: "NEVER EVER TALK ABOUT PRICES" }] }, options);
    expect(found.find(({ rule }) => rule === "shouting")?.suppressed).toBe("Legal writes it so.");
    expect(standing(found).map(({ rule }) => rule)).toEqual(["undefined-variable"]);
  });

  test("without a quote lets every finding of its rule stand", () => {
    const content = promptOf("Write to {{one}} and {{two}} in 20 words.");
    expect(standing(lint({ ...content, suppressions: [{ rule: "undefined-variable", reason: "Filled by the shop." }] }, options))).toEqual([]);
    expect(standing(lint({ ...content, suppressions: [{ rule: "undefined-variable", reason: "Filled by the shop.", quote: "{{two}}" }] }, options))).toHaveLength(1);
  });

  test("that lets nothing stand is a note, and its fix removes it", () => {
    const content = { ...promptOf("Write a reply of 90 words."), suppressions: [{ rule: "shouting", reason: "Legal writes it so." }] };
    const [found] = lint(content, options);
    expect(found).toMatchObject({ rule: "unused-suppression", severity: "note" });
    expect(found && applyFix(content, found)).toEqual(promptOf("Write a reply of 90 words."));
    expect(lint(content, { ...options, severities: { shouting: "off" } })).toEqual([]);
  });
});

describe("a fix", () => {
  const content = { ...promptOf("Answer {{note}} in a sentence."), inputs: [textInput("note", { untrusted: true })] };
  const finding = lint(content, options).find(({ rule }) => rule === "untrusted-undelimited");

  test("changes the place it is about and nothing else", () => {
    expect(finding && applyFix(content, finding)).toEqual({ ...content, messages: [{ role: "user", blocks: [{ kind: "task", text: "Answer <note>{{note}}</note> in a sentence." }] }] });
  });

  test("leaves a text alone that has moved on since", () => {
    const later = { ...content, ...promptOf("Kindly answer {{note}} in a sentence."), inputs: content.inputs };
    expect(finding && applyFix(later, finding)).toBe(later);
  });
});

const piece = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("{{name}}", "{{#list}}", "{{/list}}", "{{", "<note>", "</note>", "```json\n", "\n```", "\u200b", "\u202e", "[INSERT NAME]", "Please do it. ", "At least 300 words. At most 20 words. ", "   \n\n\n\n", "{name}", "Always use x. Never use x. ", "a@b.co", "“", '"'),
  fc.constantFrom(...rules.map(({ bad }) => promptOf(bad).messages[0]?.blocks[0]?.text ?? "")),
);
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("").replaceAll("\r", "").replaceAll("\0", "").toWellFormed());
const block = fc.record({ kind: fc.constantFrom(...blockKinds), text, off: fc.constantFrom(true as const, undefined) }, { requiredKeys: ["kind", "text"] });
const messages = fc.array(fc.record({ role: fc.constantFrom(...roles), blocks: fc.array(block, { maxLength: 4 }) }), { minLength: 1, maxLength: 3 });
const inputs = fc.uniqueArray(
  fc.record({ name: fc.constantFrom("name", "list", "note", "constructor"), type: fc.constantFrom(...inputTypes), required: fc.boolean(), untrusted: fc.boolean(), example: fc.oneof(fc.string().map((value) => value.toWellFormed()), fc.integer(), fc.constant(null)) }),
  { selector: ({ name }) => name, maxLength: 4 },
);
const anyPrompt: fc.Arbitrary<PromptContent> = fc.record({ kind: fc.constant("prompt" as const), style: fc.constantFrom(...styles), messages, inputs });

describe("whatever a prompt holds", () => {
  test("it is judged without a fall, at places that are there, and every fix leaves a prompt", () => {
    fc.assert(
      fc.property(anyPrompt, (given) => {
        const content = promptSchema.parse(given);
        for (const finding of lint(content, options)) {
          const { message = 0, block = 0, start = 0, end = 0 } = finding.place;
          if (finding.place.start !== undefined) expect(end).toBeLessThanOrEqual(content.messages[message]?.blocks[block]?.text.length ?? -1);
          expect(start).toBeLessThanOrEqual(end);
          expect(finding.message.isWellFormed()).toBe(true);
          const fixed = applyFix(content, finding);
          expect(promptSchema.parse(fixed)).toEqual(fixed);
          expect(finding.fix === undefined || fixed !== content).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
