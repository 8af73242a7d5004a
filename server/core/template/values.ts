import { most } from "#server/core/version/bounds";
import type { Input, Json } from "#server/core/version/content";
import { problemOfLimits, problemOfSize } from "./limits";
import { isTexts, valueTypes } from "./value-types";

/** Why an input can't stand as it is declared. */
export function problemOfInput(input: Input): string | undefined {
  const { name, type, options = [] } = input;
  const choice = type === "choice" || type === "multi_choice";
  if (choice && options.length === 0) return `“${name}” is a choice, and nothing is offered; add an option.`;
  if (!choice && options.length > 0) return `“${name}” is no choice, so it has no options; remove them or make it a choice.`;
  const twice = options.find((option, index) => options.indexOf(option) !== index);
  if (twice !== undefined) return `“${name}” offers “${twice}” twice.`;
  return problemOfLimits(input) ?? problemOfGiven(input, "default") ?? problemOfGiven(input, "example");
}

function problemOfGiven(input: Input, part: "default" | "example"): string | undefined {
  const value = input[part];
  const problem = value === undefined ? undefined : problemOf(input, value);
  return problem && `The ${part} does not fit: ${problem}`;
}

/** Why a value can't be given to an input, in a sentence that names it. */
export function problemOf(input: Input, value: Json | undefined): string | undefined {
  const { name, required } = input;
  if (value === undefined) return required && input.default === undefined ? `“${name}” is missing.` : undefined;
  const empty = isNothing(value) && input.type !== "json";
  const ill = problemOfType(input, value, empty);
  if (ill !== undefined || !empty) return ill ?? problemOfSize(input, value);
  return required ? `“${name}” is empty.` : undefined;
}

/** What is left empty, which an input that is not required may be. */
const isNothing = (value: Json) => value === "" || (Array.isArray(value) && value.length === 0);

function problemOfType(input: Input, value: Json, empty: boolean): string | undefined {
  const { is, fits } = valueTypes[input.type];
  const fit = empty ? typeof value === (isListed(input) ? "object" : "string") && input.type !== "number" && input.type !== "boolean" : fits(value, input);
  return fit ? undefined : `“${input.name}” is ${is(input)}; ${said(value)} was given.`;
}

const isListed = ({ type }: Input) => type === "list" || type === "multi_choice";

/** Reads what a person typed or pasted into one cell. A blank cell is no value. */
export function readValue(input: Input, cell: string): { value: Json | undefined } | { problem: string } {
  if (cell.length > most.value) return { problem: `“${input.name}” has at most ${most.value.toLocaleString("en")} characters.` };
  const isText = input.type === "text" || input.type === "long_text";
  if (isText ? cell === "" : cell.trim() === "") return { value: undefined };
  const { is, read } = valueTypes[input.type];
  const given = read(cell, input);
  return "problem" in given ? { problem: `“${input.name}” is ${is(input)}; ${said(given.problem)} was given.` } : given;
}

/** Writes a value as readValue reads it. */
export function cellOf({ type }: Input, value: Json | undefined): string {
  if (value === undefined) return "";
  if (type === "json") return JSON.stringify(value);
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (!isTexts(value) || value.some((item) => /[\n;]/.test(item) || item.trim() !== item || item === "" || item.startsWith("["))) return JSON.stringify(value);
  return value.join("; ");
}

const longestSaid = 40;

function said(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `“${text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text}”`;
}
