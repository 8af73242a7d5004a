import type { Input, Json } from "#server/core/version/content";
import { isTexts } from "./value-types";

/** A value found by its name. Nothing is found where an input was left empty; what is nowhere is not found at all. */
export interface Found {
  value: Json | undefined;
  input: Input;
  /** An input as a whole, rather than something inside it. */
  whole: boolean;
}

export type Scope = readonly Found[];

/** Looks a path up as Mustache does: in the items around it from the innermost on, then among the inputs. */
export function found(path: readonly string[], items: Scope, inputs: ReadonlyMap<string, Found>): Found | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return items.at(-1);
  const item = items.findLast(({ value }) => isNamed(value) && Object.hasOwn(value, first));
  if (item) return inside(item, path);
  const input = inputs.get(first);
  return input && inside(input, rest);
}

function inside(from: Found, path: readonly string[]): Found | undefined {
  let { value } = from;
  for (const name of path) {
    if (!isNamed(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return { value, input: from.input, whole: from.whole && path.length === 0 };
}

const isNamed = (value: Json | undefined): value is { [name: string]: Json } => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a section goes over: nothing, one thing, or each of a list. */
export function itemsOf(from: Found | undefined): Found[] {
  if (!from?.value) return [];
  const { value, input } = from;
  return Array.isArray(value) ? value.map((item) => ({ value: item, input, whole: false })) : [from];
}

/** A value as words. */
export function wordsOf({ value, input, whole }: Found): string {
  if (value === undefined || value === null) return whole && value === null ? "null" : "";
  if (input.type === "json" && whole) return JSON.stringify(value);
  if (typeof value !== "object") return String(value);
  return isTexts(value) && input.type !== "json" ? value.join(", ") : JSON.stringify(value);
}
