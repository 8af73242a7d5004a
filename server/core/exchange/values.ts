import type { Json } from "#server/core/version/content";
import { mostCarried } from "./bounds";
import { Unreadable } from "./unreadable";

/** Values of a file, of which nothing is known yet. */

export interface Values {
  [name: string]: Json;
}

export const isValues = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);
export const valuesOf = (value: unknown): Values => (isValues(value) ? value : {});
export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []); // safe because whatever is read has been through jsonFrom
export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined);
export const numberOf = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
export const textsOf = (value: unknown): string[] => (typeof value === "string" ? value.split(",").map((part) => part.trim()).filter(Boolean) : listOf(value).flatMap((one) => textOf(one) ?? []));
export const firstText = (...values: unknown[]): string => values.map(textOf).find((text) => text !== undefined && text.trim() !== "") ?? "";
export const memberOf = (values: Values, name: string): Json | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);

/** Leaves out what is undefined, so that a file doesn't say it. */
export const said = (values: Record<string, Json | undefined>): Values => Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Json] => entry[1] !== undefined));

/** A value that JSON can say, or a refusal that names what it can't. */
export function jsonFrom(value: unknown, depth = 0): Json {
  if (depth > mostCarried.depth) throw new Unreadable(`holds values inside values more than ${mostCarried.depth} deep. Flatten it and try again.`);
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new Unreadable("holds half a character. Save it as UTF-8 and try again.");
    return value;
  }
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  if (Array.isArray(value)) return value.map((one) => jsonFrom(one, depth + 1));
  if (typeof value === "object") return named(Object.entries(value).map(([name, one]) => [name, jsonFrom(one, depth + 1)]));
  throw new Unreadable("holds a number without an end, or a value that is neither text, number, list nor map.");
}

/** A name such as __proto__ is a name like any other. */
function named(entries: [string, Json][]): Values {
  const values: Values = {};
  for (const [name, value] of entries) Object.defineProperty(values, name, { value, enumerable: true, writable: true, configurable: true });
  return values;
}
