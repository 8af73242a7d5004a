import type { Json } from "#server/core/version/content";
import type { Schema } from "./schema";
import type { SchemaNode } from "./schema-node";

export const kinds = ["null", "boolean", "integer", "fraction", "string", "array", "object"] as const;
/** JSON's types, with numbers told apart: an integer is a number too. */
export type Kind = (typeof kinds)[number];

export interface Bound {
  at: number;
  /** The bound itself is outside. */
  open: boolean;
}

export interface Contained {
  what: SchemaNode;
  min: number;
  max: number;
}

/** Alternatives of a place, and the part of the schema that lists them. */
export interface Forms {
  keyword: "anyOf" | "oneOf";
  part: Schema;
  branches: SchemaNode[];
}

export interface Condition {
  when: SchemaNode;
  then: SchemaNode;
  otherwise: SchemaNode;
}

/** What all the parts of a place promise together, each promise in one place. */
export interface Shape {
  node: SchemaNode;
  types: ReadonlySet<Kind>;
  values?: readonly Json[];
  lower: Bound;
  upper: Bound;
  multiples: readonly number[];
  sizes: Readonly<Record<Size, number>>;
  patterns: readonly string[];
  formats: readonly string[];
  required: ReadonlySet<string>;
  needs: ReadonlyMap<string, ReadonlySet<string>>;
  properties: ReadonlyMap<string, SchemaNode>;
  byPattern: ReadonlyMap<string, SchemaNode>;
  /** What holds for names that nothing else speaks of. */
  rest: SchemaNode;
  names: SchemaNode;
  first: readonly SchemaNode[];
  items: SchemaNode;
  contains: readonly Contained[];
  unique: boolean;
  forms: readonly Forms[];
  nots: readonly SchemaNode[];
  conditions: readonly Condition[];
  dependents: ReadonlyMap<string, SchemaNode>;
  /** Keywords that this comparison does not see through. */
  unknown: readonly string[];
}

export const sizes = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"] as const;
export type Size = (typeof sizes)[number];

export const isNone = (node: SchemaNode) => node.parts.includes(false);
export const isFree = (node: SchemaNode) => node.parts.every((part) => part === true || (typeof part === "object" && Object.keys(part).length === 0));
