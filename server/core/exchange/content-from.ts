import { inputNamePattern } from "#server/core/version/bounds";
import { blockKinds, families, inputTypes, roles, styles, type Block, type Content, type Filling, type Input, type Json, type Limits, type Message, type OutputContract, type Settings, type Step, type Suppression, type Variant } from "#server/core/version/content";
import { Unreadable } from "./unreadable";
import { isValues, listOf, memberOf, numberOf, textOf, valuesOf, type Values } from "./values";

/** Reads a content that Galley wrote, perhaps edited by hand since. What the server accepts is decided there, by its schema. */
export function contentFrom(value: Json | undefined): Content {
  const given = valuesOf(value);
  const inputs = all(given, "inputs", inputFrom);
  if (memberOf(given, "kind") === "workflow") return { kind: "workflow", inputs, steps: all(given, "steps", stepFrom) };
  return {
    kind: "prompt",
    style: oneOf(styles, memberOf(given, "style") ?? "markdown", "style"),
    messages: all(given, "messages", messageFrom),
    inputs,
    ...part(given, "output", outputFrom),
    ...part(given, "settings", settingsFrom),
    ...part(given, "variants", (variants) => listOf(variants).map(variantFrom)),
    ...part(given, "snippets", (pins) => Object.fromEntries(Object.entries(valuesOf(pins)).flatMap(([key, sha]) => (typeof sha === "string" ? [[key, sha]] : [])))),
    ...part(given, "suppressions", (list) => listOf(list).map(suppressionFrom)),
  };
}

export function inputFrom(value: Json): Input {
  const given = valuesOf(value);
  const name = text(given, "name");
  if (!inputNamePattern.test(name)) throw new Unreadable(`calls an input “${name}”. A name starts with a letter and is made of letters, digits and underscores.`);
  return {
    name,
    type: oneOf(inputTypes, memberOf(given, "type") ?? "text", "type of input"),
    required: memberOf(given, "required") !== false,
    untrusted: memberOf(given, "untrusted") === true,
    ...line(given, "help"),
    ...line(given, "unit"),
    ...part(given, "options", (options) => listOf(options).flatMap((option) => textOf(option) ?? [])),
    ...part(given, "limits", limitsFrom),
    ...part(given, "default", (json) => json),
    ...part(given, "example", (json) => json),
  };
}

export function messageFrom(value: Json): Message {
  const given = valuesOf(value);
  return { role: oneOf(roles, memberOf(given, "role") ?? "user", "role"), blocks: all(given, "blocks", blockFrom) };
}

function blockFrom(value: Json): Block {
  const given = valuesOf(value);
  const off = memberOf(given, "off") === true ? { off: true as const } : {};
  return { kind: oneOf(blockKinds, memberOf(given, "kind") ?? "custom", "kind of block"), ...line(given, "title"), text: text(given, "text"), ...off };
}

export function settingsFrom(value: Json): Settings {
  const given = valuesOf(value);
  const effort = memberOf(given, "effort");
  return {
    ...line(given, "model"),
    ...figure(given, "temperature"),
    ...figure(given, "topP"),
    ...figure(given, "maxTokens"),
    ...part(given, "stop", (stop) => listOf(stop).flatMap((one) => textOf(one) ?? [])),
    ...figure(given, "seed"),
    ...(effort === "low" || effort === "medium" || effort === "high" ? { effort } : {}),
    ...figure(given, "tokenBudget"),
    ...part(given, "other", valuesOf),
  };
}

function limitsFrom(value: Json): Limits {
  const given = valuesOf(value);
  return { ...figure(given, "min"), ...figure(given, "max"), ...line(given, "earliest"), ...line(given, "latest") };
}

export function outputFrom(value: Json): OutputContract {
  const given = valuesOf(value);
  const schema = memberOf(given, "schema");
  if (memberOf(given, "kind") === "xml") return { kind: "xml", schema: textOf(schema) ?? "" };
  if (!isValues(schema)) throw new Unreadable("promises an output without a schema.");
  return { kind: "json", schema };
}

function variantFrom(value: Json): Variant {
  const given = valuesOf(value);
  return {
    family: oneOf(families, memberOf(given, "family"), "family of models"),
    ...part(given, "style", (style) => oneOf(styles, style, "style")),
    ...part(given, "messages", (messages) => listOf(messages).map(messageFrom)),
    ...part(given, "settings", settingsFrom),
  };
}

function suppressionFrom(value: Json): Suppression {
  const given = valuesOf(value);
  return { rule: text(given, "rule"), reason: text(given, "reason"), ...line(given, "quote") };
}

function stepFrom(value: Json): Step {
  const given = valuesOf(value);
  const fills = Object.entries(valuesOf(memberOf(given, "fills"))).map(([input, filling]) => [input, fillingFrom(valuesOf(filling))]);
  return { name: text(given, "name"), prompt: text(given, "prompt"), ...line(given, "sha"), ...line(given, "tool"), fills: Object.fromEntries(fills) as Step["fills"] }; // safe because each filling was just read
}

function fillingFrom(given: Values): Filling {
  const from = memberOf(given, "from");
  if (from === "input") return { from, name: text(given, "name") };
  return from === "step" ? { from, step: text(given, "step") } : { from: "text", text: text(given, "text") };
}

function all<T>(given: Values, name: string, read: (value: Json) => T): T[] {
  return listOf(memberOf(given, name)).map(read);
}

function part<N extends string, T>(given: Values, name: N, read: (value: Json) => T): { [name in N]?: T } {
  const value = memberOf(given, name);
  return value === undefined ? {} : ({ [name]: read(value) } as { [name in N]?: T }); // safe because the name is N
}

const line = <N extends string>(given: Values, name: N) => part(given, name, (value) => textOf(value) ?? "");
const text = (given: Values, name: string) => textOf(memberOf(given, name)) ?? "";

function figure<N extends string>(given: Values, name: N): { [name in N]?: number } {
  const value = numberOf(memberOf(given, name));
  return value === undefined ? {} : ({ [name]: value } as { [name in N]?: number }); // safe because the name is N
}

function oneOf<T extends string>(all: readonly T[], value: unknown, what: string): T {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new Unreadable(`names a ${what} that Galley doesn't know: “${String(value)}”. It knows ${all.join(", ")}.`);
  return found;
}
