import { canonical } from "#server/core/version/canonical";
import { isSchema, schemasIn, type Schema, type SchemaObject } from "./schema";
import type { SchemaDocument } from "./schema-document";

/** Schemas of one document that all hold for the same place. */
export interface SchemaNode {
  document: SchemaDocument;
  parts: readonly Schema[];
}

/** The same place, with what `$ref` and `allOf` add laid beside it. */
interface OpenNode extends SchemaNode {
  /** What can't be followed from inside the document. */
  unknown: string[];
}

export function openNode({ document, parts }: SchemaNode): OpenNode {
  const found = new Set<Schema>();
  const unknown: string[] = [];
  const left = [...parts].reverse();
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (part === true || found.has(part)) continue;
    found.add(part);
    if (part === false) continue;
    left.push(...schemasIn(part.allOf).reverse());
    const targets = references(part).map((reference) => document.target(reference) ?? reference);
    for (const target of targets) {
      if (typeof target === "string") unknown.push(target);
      else left.push(target);
    }
    if (typeof part.$id === "string" && part !== document.root) unknown.push(canonical(part));
  }
  const opened = [...found].map((part) => (typeof part === "object" ? bare(document, part) : part));
  return { document, parts: opened.filter((part) => part === false || Object.keys(part).length > 0), unknown };
}

const references = (part: SchemaObject) => [part.$ref, part.$dynamicRef].filter((reference) => typeof reference === "string");

/** Opened once, a part does not open again; what can't be followed stays on it. */
function bare(document: SchemaDocument, part: SchemaObject) {
  const followed = references(part).every((reference) => document.target(reference) !== undefined);
  return document.without(part, followed ? ["allOf", "$ref", "$dynamicRef"] : ["allOf"]);
}

export const nodeOf = (document: SchemaDocument, ...parts: Schema[]): SchemaNode => ({ document, parts });
export const joined = (one: SchemaNode, ...others: SchemaNode[]): SchemaNode => nodeOf(one.document, ...[one, ...others].flatMap(({ parts }) => parts));

export const objectsOf = ({ parts }: SchemaNode): SchemaObject[] => parts.filter((part) => typeof part === "object");

export const schemaAt = (part: SchemaObject, keyword: string): Schema | undefined => {
  const value = part[keyword];
  return isSchema(value) ? value : undefined;
};

export const schemasAt = (parts: readonly SchemaObject[], keyword: string): Schema[] => parts.map((part) => part[keyword]).filter(isSchema);
