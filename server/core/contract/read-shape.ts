import { readLists } from "./read-lists";
import { readObjects } from "./read-objects";
import { readScalars } from "./read-scalars";
import { schemasByName, schemasIn, type Schema, type SchemaObject } from "./schema";
import { objectsOf, openNode, schemaAt, schemasAt, type SchemaNode } from "./schema-node";
import type { Condition, Forms, Shape } from "./shape";

/** Reads what a place promises, all its parts together. */
export function readShape(node: SchemaNode): Shape {
  const open = openNode(node);
  const parts = objectsOf(open);
  const at = (schema: Schema): SchemaNode => ({ document: node.document, parts: [schema] });
  const objects = readObjects(parts, node.document);
  const dependents = parts.flatMap((part) => schemasByName(part.dependentSchemas));
  const unseen = parts.filter((part) => Object.hasOwn(part, "unevaluatedItems")).map(() => "unevaluatedItems");
  return {
    node: open,
    ...readScalars(parts, open.parts.includes(false)),
    ...objects,
    ...readLists(parts, node.document),
    forms: parts.flatMap((part) => formsOf(part, at)),
    nots: schemasAt(parts, "not").map(at),
    conditions: parts.flatMap((part) => conditionOf(part, at)),
    dependents: new Map(dependents.map(([name, schema]) => [name, at(schema)])),
    unknown: [...open.unknown, ...objects.unknown, ...unseen],
  };
}

function formsOf(part: SchemaObject, at: (schema: Schema) => SchemaNode): Forms[] {
  return (["anyOf", "oneOf"] as const).flatMap((keyword) => {
    const branches = schemasIn(part[keyword]).map(at);
    return branches.length > 0 ? [{ keyword, part, branches }] : [];
  });
}

function conditionOf(part: SchemaObject, at: (schema: Schema) => SchemaNode): Condition[] {
  const when = schemaAt(part, "if");
  if (when === undefined) return [];
  return [{ when: at(when), then: at(schemaAt(part, "then") ?? true), otherwise: at(schemaAt(part, "else") ?? true) }];
}
