import { nodeOf, type SchemaNode } from "./schema-node";
import type { Shape } from "./shape";

type Sentence = (where: string) => string;

/** A promise of one schema that another does not keep. */
export interface Loosening {
  /** `.name`, `[]`, from the place that was compared. */
  path: string;
  kind: string;
  /** Whether it was decided, or only could not be ruled out. */
  sure: boolean;
  /** What consumers meet when the promise goes, and when it comes. */
  gone: Sentence;
  come: Sentence;
}

export interface Walk {
  shape: (node: SchemaNode) => Shape;
  /** What the first node promises and the second does not keep. */
  loosened: (before: SchemaNode, after: SchemaNode) => Loosening[];
}

export const keeps = (walk: Walk, before: SchemaNode, after: SchemaNode) => walk.loosened(before, after).length === 0;
export const same = (walk: Walk, one: SchemaNode, other: SchemaNode) => keeps(walk, one, other) && keeps(walk, other, one);

export const below = (step: string, found: readonly Loosening[]): Loosening[] => found.map((one) => ({ ...one, path: step + one.path }));
export const unsure = (found: readonly Loosening[]): Loosening[] => found.map((one) => ({ ...one, sure: false }));

export function loosening(kind: string, gone: Sentence, come: Sentence, { path = "", sure = true } = {}): Loosening {
  return { path, kind, sure, gone, come };
}

/** A name as a step of a path. */
export const step = (name: string) => (/^[\p{L}_$][\p{L}\p{N}_$-]{0,60}$/u.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, 60))}]`);

/** What is known of a place where these types are all that is left. */
export const ofType = (node: SchemaNode, type: keyof typeof onlyTypes) => nodeOf(node.document, ...node.parts, onlyTypes[type]);

export const onlyTypes = {
  null: { type: "null" },
  boolean: { type: "boolean" },
  number: { type: "number" },
  string: { type: "string" },
  array: { type: "array" },
  object: { type: "object" },
};
