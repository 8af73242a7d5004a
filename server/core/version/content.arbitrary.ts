import type fc from "fast-check";
import { blockKinds, families, inputTypes, roles, styles, type Block, type Content, type Input, type Json, type Message, type PromptContent, type Settings, type WorkflowContent } from "./content";

type FastCheck = typeof fc;

/** Any content that Galley would store, for tests that must hold for all of them. Fast-check is handed in, so that it stays in tests. */
export const anyContent = (check: FastCheck): fc.Arbitrary<Content> => check.oneof({ weight: 4, arbitrary: anyPrompt(check) }, { weight: 1, arbitrary: anyWorkflow(check) });

export function anyPrompt(check: FastCheck): fc.Arbitrary<PromptContent> {
  const messages = check.array(anyMessage(check), { minLength: 1, maxLength: 4 });
  const style = check.constantFrom(...styles);
  const sha = check.string({ unit: check.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 });
  return check.record(
    {
      kind: check.constant("prompt" as const),
      style,
      messages,
      inputs: anyInputs(check),
      output: check.oneof(check.record({ kind: check.constant("json" as const), schema: anyObject(check) }), check.record({ kind: check.constant("xml" as const), schema: anyText(check) })),
      settings: anySettings(check),
      variants: check.uniqueArray(check.record({ family: check.constantFrom(...families), style, messages, settings: anySettings(check) }, { requiredKeys: ["family"] }), { selector: ({ family }) => family, minLength: 1, maxLength: 2 }),
      snippets: check.dictionary(anyKey(check), sha, { minKeys: 1, maxKeys: 3 }),
      suppressions: check.array(check.record({ rule: check.constantFrom("unused-input", "vague"), reason: anyText(check).map((text) => `because ${text}`), quote: anyText(check) }, { requiredKeys: ["rule", "reason"] }), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ["kind", "style", "messages", "inputs"] },
  );
}

function anyWorkflow(check: FastCheck): fc.Arbitrary<WorkflowContent> {
  const filling = check.oneof(
    check.record({ from: check.constant("input" as const), name: anyName(check) }),
    check.record({ from: check.constant("step" as const), step: check.constantFrom("outline", "write") }),
    check.record({ from: check.constant("text" as const), text: anyText(check) }),
  );
  const step = check.record({ name: check.constantFrom("outline", "write", "check-2"), prompt: anyKey(check), tool: anyLine(check), fills: check.dictionary(anyName(check), filling, { maxKeys: 3 }) }, { requiredKeys: ["name", "prompt", "fills"] });
  return check.record({ kind: check.constant("workflow" as const), inputs: anyInputs(check), steps: check.array(step, { maxLength: 3 }) });
}

const anyMessage = (check: FastCheck): fc.Arbitrary<Message> => check.record({ role: check.constantFrom(...roles), blocks: check.array(anyBlock(check), { maxLength: 4 }) });

const anyBlock = (check: FastCheck): fc.Arbitrary<Block> =>
  check.record({ kind: check.constantFrom(...blockKinds), title: anyLine(check), text: anyText(check), off: check.constant(true as const) }, { requiredKeys: ["kind", "text"] });

function anyInputs(check: FastCheck): fc.Arbitrary<Input[]> {
  const one = check.record(
    {
      name: anyName(check),
      type: check.constantFrom(...inputTypes),
      required: check.boolean(),
      untrusted: check.boolean(),
      help: anyText(check),
      unit: anyLine(check),
      options: check.array(anyLine(check).map((line) => `o${line}`), { minLength: 1, maxLength: 3 }),
      limits: check.record({ min: check.nat(), max: check.nat(), earliest: check.constant("2026-01-01"), latest: check.constant("2026-12-31") }, { requiredKeys: ["min"] }),
      default: anyJson(check),
      example: anyJson(check),
    },
    { requiredKeys: ["name", "type", "required", "untrusted"] },
  );
  return check.uniqueArray(one, { selector: ({ name }) => name, maxLength: 4 });
}

const anySettings = (check: FastCheck): fc.Arbitrary<Settings> =>
  check.record(
    {
      model: anyLine(check),
      temperature: check.double({ min: 0, max: 2, noNaN: true }),
      topP: check.double({ min: 0, max: 1, noNaN: true }),
      maxTokens: check.integer({ min: 1, max: 10_000_000 }),
      stop: check.array(anyText(check).map((text) => text.slice(0, 100).toWellFormed()), { minLength: 1, maxLength: 2 }),
      seed: check.integer(),
      effort: check.constantFrom("low" as const, "medium" as const, "high" as const),
      tokenBudget: check.integer({ min: 1, max: 10_000_000 }),
      other: anyObject(check),
    },
    { requiredKeys: ["model"] },
  );

const awkward = ["", " ", "\n", "---\n", "# System\n", "## Task\n\n", "{{name}}", "{{#on}}", "{{/on}}", "<task>", "</task>", "System: ", "*", "&a", "- ", "'", '"', "\\", "\t", "\u0085", "\u2028", "\ufeff", "\u0007", "%", "|", "~", "null", "é", "😀", "{%", "{#", '{{role "user"}}\n', "```\n", "[LINK]", "true", "1e3", ": ", " #"];

/** What people write, and what trips a format. */
const anyText = (check: FastCheck): fc.Arbitrary<string> =>
  check.oneof(
    check.lorem({ maxCount: 12 }),
    check.string({ unit: "grapheme", maxLength: 40 }).map(storable),
    check.array(check.oneof(check.constantFrom(...awkward), check.lorem({ maxCount: 3 })), { maxLength: 8 }).map((parts) => parts.join("")),
  );

const storable = (text: string) => text.toWellFormed().replaceAll("\0", "").replace(/\r\n?/g, "\n");
const anyLine = (check: FastCheck) => anyText(check).map((text) => text.replaceAll("\n", " ").slice(0, 20).toWellFormed());
const anyName = (check: FastCheck) => check.constantFrom("name", "topic", "due_date", "customer_email", "Größe", "x1", "history", "constructor", "is_new", "tone");
const anyKey = (check: FastCheck) => check.constantFrom("greeter", "brand/voice", "a.b-c_d", "mail/welcome/first");

const anyJson = (check: FastCheck): fc.Arbitrary<Json> =>
  check.oneof(
    anyText(check),
    // A name that JavaScript keeps for itself is left out of what is stored.
    check.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value).replaceAll("__proto__", "proto")) as Json), // safe because JSON is made of JSON
  );
const anyObject = (check: FastCheck) => check.dictionary(anyText(check), anyJson(check), { minKeys: 1, maxKeys: 4, noNullPrototype: true });
