import { schemasIn, type Schema, type SchemaObject } from "./schema";
import type { SchemaDocument } from "./schema-document";
import { schemaAt, type SchemaNode } from "./schema-node";
import type { Contained, Shape } from "./shape";

export function readLists(parts: readonly SchemaObject[], document: SchemaDocument): Pick<Shape, "first" | "items" | "contains" | "unique"> {
  const node = (schemas: readonly Schema[]): SchemaNode => ({ document, parts: schemas });
  const lists = parts.map((part) => ({ first: schemasIn(part.prefixItems), items: schemaAt(part, "items") ?? true }));
  const longest = Math.max(0, ...lists.map(({ first }) => first.length));
  return {
    first: Array.from({ length: longest }, (_, place) => node(lists.map(({ first, items }) => first[place] ?? items))),
    items: node(lists.map(({ items }) => items)),
    contains: parts.flatMap((part) => containedIn(part, node)),
    unique: parts.some((part) => part.uniqueItems === true),
  };
}

function containedIn(part: SchemaObject, node: (schemas: readonly Schema[]) => SchemaNode): Contained[] {
  const what = schemaAt(part, "contains");
  if (what === undefined) return [];
  const min = typeof part.minContains === "number" ? part.minContains : 1;
  return [{ what: node([what]), min, max: typeof part.maxContains === "number" ? part.maxContains : Number.POSITIVE_INFINITY }];
}
