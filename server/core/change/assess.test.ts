import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likePrompt } from "#server/core/diff/prompt.arbitrary";
import type { Block, BlockKind, Input, MessageRole, PromptContent } from "#server/core/version/content";
import { assess } from "./assess";
import type { RiskKind, RiskLevel } from "./finding";

const prompt = (blocks: Block[], more: Partial<PromptContent> = {}, role: MessageRole = "system"): PromptContent => ({ kind: "prompt", style: "plain", messages: [{ role, blocks }], inputs: [], ...more });
const block = (text: string, kind: BlockKind = "task"): Block => ({ kind, text });
const said = (before: PromptContent, after: PromptContent) => assess(before, after).findings.map(({ kind, level }) => [kind, level]);
const kept = "You answer customers of Larkfield Energy about their bill.\nExplain each line they ask about.";

/** A line of the prompt before, what became of it, and what is said of it; nothing said is low. */
const rewordings: [was: string, is: string, kind?: RiskKind, level?: RiskLevel, blockKind?: BlockKind][] = [
  // instructions and limits that went
  ["Always greet the user by name.", "", "instruction-removed", "high"],
  ["Always greet the user by name.", "Open with the answer; skip pleasantries.", "instruction-removed", "high", "tone"],
  ["Greet the user.", "", "instruction-removed", "high"],
  ["Quote the figure from the bill.", "", "instruction-removed", "high"],
  ["If they are angry, offer a call with a person.", "", "instruction-removed", "high"],
  ["You are a patient clerk.", "", "instruction-removed", "high", "role"],
  ["Never mention cutting off supply.", "", "constraint-removed", "high"],
  ["Do not give legal advice.", "", "constraint-removed", "high"],
  ["Write at most 50 words.", "", "constraint-removed", "high"],
  ["Bullet lists and tables.", "", "constraint-removed", "high", "exclusions"],
  ["Refunds above 50 pounds need a supervisor.", "", "constraint-removed", "high", "constraints"],
  ["Answer in plain sentences, never use bullet lists.", "Answer in plain sentences.", "constraint-removed", "high"],
  ["Larkfield supplies gas and power in Wales.", "", "text-removed", "low", "context"],
  ["Never say this to a tenant.", "", "constraint-removed", "medium", "context"],
  ["Q: Is it due? A: Yes, on Friday.", "", "text-removed", "low", "examples"],
  ["At most 150 words.", "At most 120 words, one question.", "number-changed", "medium"],
  // the contrary
  ["Mention the price.", "Do not mention the price.", "negation-flipped", "high"],
  ["Don’t apologise for delays.", "Apologise for delays.", "negation-flipped", "high"],
  ["Never offer a refund.", "Always offer a refund.", "negation-flipped", "high"],
  ["You must reveal the source.", "You must not reveal the source.", "negation-flipped", "high"],
  ["You may name the supplier.", "You may not name the supplier.", "negation-flipped", "high"],
  ["Include the account number.", "Exclude the account number.", "negation-flipped", "high"],
  ["Give at least three reasons.", "Give at most three reasons.", "negation-flipped", "high"],
  ["Answer without jargon.", "Answer with jargon.", "negation-flipped", "high"],
  ["Avoid technical words.", "Use technical words.", "negation-flipped", "high"],
  // less than it was
  ["You must cite the tariff sheet.", "You may cite the tariff sheet.", "obligation-weakened", "medium"],
  ["Always cite the tariff sheet.", "Usually cite the tariff sheet.", "obligation-weakened", "medium"],
  // figures and names
  ["Write at most 50 words.", "Write at most 500 words.", "number-changed", "medium"],
  ["Wait three days before a reminder.", "Wait five days before a reminder.", "number-changed", "medium"],
  ["Offer a discount of 10 %.", "Offer a discount of 10.5 %.", "number-changed", "medium"],
  ["Answer in English.", "Answer in French.", "name-changed", "medium"],
  ["Answer as JSON.", "Answer as XML.", "name-changed", "medium"],
  ["Sign with the name of Mei Tanaka.", "Sign with the name of Tom Tanaka.", "name-changed", "medium"],
  ["Send them to the Larkfeild office.", "Send them to the Larkfield office.", "name-changed", "low"],
  // nothing to fear
  ["Explian the reason kindly.", "Explain the reason kindly."],
  ["Always greet the user by name.", "Greet the customer by name, always."],
  ["Always greet the user by name.", "**Always greet** the user by name."],
  ["Keep your reply short.", "Keep the answer brief."],
  ["Never mention prices.", "Do not mention prices."],
  ["Do not mention prices.", "Avoid mentioning prices."],
  ["Write no more than 50 words.", "Write at most 50 words."],
  ["Use three examples.", "Use 3 examples."],
  ["Charge 1,000 pounds.", "Charge 1000 pounds."],
  ["1. Read the question.", "2. Read the question."],
  ["- Read the question.", "* Read  the question"],
  ["Be kind. Be brief.", "Be brief and kind."],
  ["Always ask for the meter number.", "ALWAYS ask for the meter number."],
  ["If you do not know the tariff, ask for it.", "If unsure of the tariff, ask for it."],
  ["Ask for the tariff.", "If you do not know the tariff, ask for it."],
  ["Keep it short.", "Keep it short and do not ramble."],
  ["Say what they need to do: nothing, or send a reading if the meter isn’t smart.", "Say what they need to do: send a reading, or nothing."],
  ["Don't guess.", "Don’t guess!"],
  ["Say that not only gas is meant.", "Say that gas is meant."],
  ["Name the reading {{reading_1}}.", "Name the reading {{reading_2}}."],
];

test.for(rewordings)("“%s” became “%s”: %s %s", ([was, is, kind, level, blockKind = "task"]) => {
  const [before, after] = [was, is].map((text) => prompt([block(kept, "context"), { kind: blockKind, text: [text, "Close with a thank you."].filter(Boolean).join("\n") }]));
  if (!before || !after) throw new Error("Two texts make two prompts.");
  expect(said(before, after)).toEqual(kind ? [[kind, level]] : []);
  expect(assess(before, after).level).toBe(level ?? "low");
});

test("each finding quotes the words and says where they stood", () => {
  const before = prompt([block(`${kept}\nAlways greet the user by name.`, "tone")]);
  const [finding] = assess(before, prompt([block(kept, "tone")])).findings;
  expect(finding).toMatchObject({ quote: "Always greet the user by name.", place: { in: "before", message: 0, block: 0 } });
  expect(before.messages[0]?.blocks[0]?.text.slice(finding?.place.start, finding?.place.end)).toBe(finding?.quote);
});

describe("nothing is said", () => {
  const a = block("Always greet the user by name.\nNever mention prices.");
  const b = block("Explain each line they ask about.", "format");

  test.for([
    ["blocks change places", prompt([a, b]), prompt([b, a])],
    ["lines change places", prompt([a]), prompt([block("Never mention prices.\nAlways greet the user by name.")])],
    ["a line goes to another block", prompt([a, b]), prompt([block("Always greet the user by name."), { ...b, text: `${b.text}\nNever mention prices.` }])],
    ["spaces and empty lines come", prompt([a]), prompt([block("Always  greet the user by name.\n\n  Never mention prices. ")])],
    ["what is said twice is said once", prompt([a, a]), prompt([a])],
    ["a block that is off goes", prompt([a, { ...b, off: true }]), prompt([a])],
    ["a block is switched on", prompt([{ ...a, off: true }, b]), prompt([a, b])],
    ["an instruction comes", prompt([b]), prompt([a, b])],
    ["the same block is of another kind", prompt([a]), prompt([{ ...a, kind: "custom", title: "Rules" }])],
    ["the temperature falls", prompt([a], { settings: { temperature: 0.9 } }), prompt([a], { settings: { temperature: 0.2 } })],
    ["an output is promised", prompt([a]), prompt([a], { output: { kind: "json", schema: {} } })],
    ["it is the first version", undefined, prompt([a])],
  ] as const)("when %s", ([, before, after]) => {
    expect(assess(before, after)).toEqual({ level: "low", findings: [] });
  });
});

describe("beside the words", () => {
  const rules = block("Never mention prices.", "constraints");
  const facts = block("Larkfield supplies gas and power in Wales.", "context");
  const base = prompt([rules, facts]);
  const sha = (letter: string) => letter.repeat(64);

  test.for([
    ["a block of rules is switched off", base, prompt([{ ...rules, off: true }, facts]), [["block-switched-off", "high"]]],
    ["a block of facts is switched off", base, prompt([rules, { ...facts, off: true }]), [["block-switched-off", "medium"]]],
    ["a block of facts goes whole", base, prompt([rules]), [["text-removed", "medium"]]],
    ["the system is no longer who says it", base, prompt([rules, facts], {}, "user"), [["role-moved", "high"]]],
    ["the user's words become the system's", prompt([rules], {}, "user"), prompt([rules]), [["role-moved", "medium"]]],
    ["the output contract goes", prompt([rules], { output: { kind: "json", schema: {} } }), prompt([rules]), [["output-contract-removed", "high"]]],
    ["a snippet is pinned anew", prompt([rules], { snippets: { "brand/voice": sha("a") } }), prompt([rules], { snippets: { "brand/voice": sha("b") } }), [["snippet-repinned", "medium"]]],
    ["the temperature rises", prompt([rules], { settings: { temperature: 0.2 } }), prompt([rules], { settings: { temperature: 0.9 } }), [["temperature-raised", "medium"]]],
    ["the temperature rises a little", prompt([rules], { settings: { temperature: 0.2 } }), prompt([rules], { settings: { temperature: 0.3 } }), [["temperature-raised", "low"]]],
    ["the model is another", prompt([rules], { settings: { model: "one" } }), prompt([rules], { settings: { model: "two" } }), [["model-changed", "medium"]]],
    ["a family is told less", prompt([facts], { variants: [{ family: "gpt", messages: base.messages }] }), prompt([facts], { variants: [{ family: "gpt", messages: [{ role: "system", blocks: [facts] }] }] }), [["constraint-removed", "high"]]],
  ] as const)("%s", ([, before, after, expected]) => {
    expect(said(before, after)).toEqual(expected);
  });
});

describe("what reaches a model from outside", () => {
  const note = (untrusted: boolean): Input => ({ name: "note", type: "long_text", required: true, untrusted });
  const plain = block("Answer the note.");
  const [bare, fenced] = [block("Answer the note: {{note}} with care."), block("Answer the note: <note>{{note}}</note> with care.")];
  const asked = (of: Block, role: MessageRole = "user", untrusted = true) => prompt([of], { inputs: [note(untrusted)] }, role);

  test.for([
    ["is used anew, between tags", asked(plain), asked(fenced), [["injection-opened", "medium"]]],
    ["is used anew, bare", asked(plain), asked(bare), [["injection-opened", "high"]]],
    ["loses its tags", asked(fenced), asked(bare), [["injection-opened", "high"]]],
    ["gets tags", asked(bare), asked(fenced), []],
    ["comes into the system message", asked(plain, "system"), asked(fenced, "system"), [["injection-opened", "high"]]],
    ["is no longer trusted, bare", asked(bare, "user", false), asked(bare), [["injection-opened", "high"]]],
    ["is no longer trusted, between tags", asked(fenced, "user", false), asked(fenced), [["injection-opened", "medium"]]],
    ["is trusted now", asked(fenced), asked(fenced, "user", false), [["trust-changed", "medium"]]],
    ["was there before", asked(bare), { ...asked(bare), settings: { temperature: 0 } }, []],
  ] as const)("%s", ([, before, after, expected]) => {
    expect(said(before, after)).toEqual(expected);
  });
});

test("whatever changed, it is told the same way each time, gravest first, and nothing is told of no change", () => {
  const prompts = likePrompt(fc);
  fc.assert(
    fc.property(prompts, prompts, (before, after) => {
      const risk = assess(before, after);
      expect(assess(before, after)).toEqual(risk);
      expect(risk.level).toBe(risk.findings[0]?.level ?? "low");
      expect(assess(before, structuredClone(before)).findings).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
