import type { Json } from "#server/core/version/content";

export interface SchemaObject {
  [keyword: string]: Json;
}

/** A JSON Schema 2020-12: `true` allows everything, `false` nothing. */
export type Schema = boolean | SchemaObject;

export type Verdict = "breaking" | "possibly breaking" | "safe";

/** One difference between two schemas of an output, as its consumers meet it. */
export interface SchemaChange {
  /** Where in the output: `lines[].price`; empty for the output itself. */
  path: string;
  kind: string;
  verdict: Verdict;
  sentence: string;
}

export const isObject = (value: unknown): value is SchemaObject => typeof value === "object" && value !== null && !Array.isArray(value);
export const isSchema = (value: unknown): value is Schema => typeof value === "boolean" || isObject(value);

/** The schemas under a keyword that lists them; whatever is no schema is left out. */
export const schemasIn = (value: Json | undefined): Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);
export const schemasByName = (value: Json | undefined): [string, Schema][] =>
  isObject(value) ? Object.entries(value).filter((entry): entry is [string, Schema] => isSchema(entry[1])) : [];
export const textsIn = (value: Json | undefined): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);
