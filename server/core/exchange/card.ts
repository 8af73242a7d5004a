import type { Input, Json } from "#server/core/version/content";
import { hearAbout, hearVersion } from "./about";
import type { Carried } from "./carried";
import { inputFrom, outputFrom } from "./content-from";
import { guessInput } from "./guess-input";
import { contentOf } from "./heard-content";
import { inputsHeard } from "./input-schema";
import { settingsHeard } from "./settings-from";
import { isMessages, spokenFrom } from "./spoken-from";
import { firstText, isValues, listOf, memberOf, textOf, textsOf, valuesOf, type Values } from "./values";

const understood = ["id", "key", "name", "title", "description", "purpose", "version", "tags", "tools", "created_by", "createdBy", "author", "changelog", "prompt", "template", "messages", "system", "inputs", "variables", "input_schema", "output", "output_schema", "settings", "config", "model", "content_type", "folder", "what", "why", "commit_message"];

/** A PromptCard by another hand: who the prompt is, and one text. */
export function readCard(card: Values, fileName: string): Carried {
  const notes: string[] = [];
  const get = (name: string) => memberOf(card, name);
  const body = [get("messages"), get("prompt"), get("template"), get("text"), get("content")].find((value) => value !== undefined) ?? "";
  const system = get("system");
  const nested = isValues(body) ? (memberOf(body, "messages") ?? memberOf(body, "text") ?? "") : body;
  const spoken = [...(typeof system === "string" ? [{ role: "system" as const, text: system.replace(/\n$/, "") }] : []), ...(typeof nested === "string" ? [{ role: "user" as const, text: nested.replace(/\n$/, "") }] : spokenFrom(listOf(nested), notes))];
  const schema = get("output_schema") ?? memberOf(valuesOf(get("output")), "schema");
  const settings = { ...settingsHeard(valuesOf(get("config") ?? get("settings"))), ...settingsHeard({ model: get("model") ?? null }) };
  const content = contentOf({ spoken, inputs: inputsIn(get("inputs") ?? get("variables") ?? get("input_schema") ?? null, notes), ...(isValues(schema) ? { output: outputFrom({ kind: "json", schema }) } : {}), settings }, notes);
  const by = firstText(get("created_by"), get("createdBy"), get("author"));
  if (by) notes.push(`It says it was made by ${by}; in Galley it is yours until you hand it over.`);
  const left = Object.keys(card).filter((name) => !understood.includes(name));
  if (left.length) notes.push(`Left out, since Galley has no place for it: ${left.slice(0, 8).join(", ")}${left.length > 8 ? ` and ${left.length - 8} more` : ""}.`);
  return { ...hearAbout(card, fileName), versions: [{ ...hearVersion(card), content }], notes };
}

/** A list of names or of inputs, a map from name to input or example, or a schema. */
function inputsIn(given: Json, notes: string[]): Input[] {
  if (Array.isArray(given)) return given.map((one) => (typeof one === "string" ? guessInput(one) : loose(valuesOf(one))));
  const values = valuesOf(given);
  if (isValues(memberOf(values, "properties"))) return inputsHeard(values, notes);
  return Object.entries(values).map(([name, value]) => (isValues(value) ? loose({ name, ...value }) : { ...guessInput(name), ...(textOf(value) ? { help: textOf(value) } : {}) }));
}

const types: Record<string, Input["type"]> = { string: "text", str: "text", textarea: "long_text", int: "number", integer: "number", float: "number", bool: "boolean", enum: "choice", select: "choice", array: "list", object: "json" };

function loose(values: Values): Input {
  const guess = guessInput(firstText(memberOf(values, "name"), memberOf(values, "id"), memberOf(values, "key")));
  const type = firstText(memberOf(values, "type"));
  const options = textsOf(memberOf(values, "options") ?? memberOf(values, "enum") ?? memberOf(values, "choices"));
  const untrusted = memberOf(values, "untrusted");
  return inputFrom({
    ...values,
    name: guess.name,
    type: options.length && type !== "multi_choice" ? "choice" : (types[type] ?? (type || guess.type)),
    ...(options.length ? { options } : {}),
    untrusted: typeof untrusted === "boolean" ? untrusted : guess.untrusted,
    ...(firstText(memberOf(values, "help"), memberOf(values, "description")) ? { help: firstText(memberOf(values, "help"), memberOf(values, "description")) } : {}),
  });
}

export const isCard = (values: Values) => {
  const body = memberOf(values, "prompt") ?? memberOf(values, "template");
  const says = typeof body === "string" || isMessages(body) || isValues(body) && (memberOf(body, "messages") !== undefined || memberOf(body, "text") !== undefined) || isMessages(memberOf(values, "messages"));
  const own = ["changelog", "created_by", "inputs", "variables", "description", "id"].some((name) => memberOf(values, name) !== undefined);
  const langfuse = memberOf(values, "labels") !== undefined || ["text", "chat"].includes(firstText(memberOf(values, "type")));
  return says && own && !langfuse;
};
