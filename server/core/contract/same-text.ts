import type { Json } from "#server/core/version/content";
import type { Schema } from "./schema";
import type { SchemaDocument } from "./schema-document";
import type { SchemaNode } from "./schema-node";

/** Whether two places say the same in the same words, and so do all they refer to. */
export function sameText(one: SchemaNode, other: SchemaNode): boolean {
  return sameParts(one.document, one.parts, other.document, other.parts, new Set());
}

function sameParts(left: SchemaDocument, parts: readonly Schema[], right: SchemaDocument, others: readonly Schema[], seen: Set<string>): boolean {
  if (!alike([...parts], [...others])) return false;
  return referencesIn([...parts]).every((reference) => {
    if (seen.has(reference)) return true;
    seen.add(reference);
    const [one, other] = [left.target(reference), right.target(reference)];
    if (one === undefined || other === undefined) return one === other;
    return sameParts(left, [one], right, [other], seen);
  });
}

/** Stops at the first word that differs, which is soon where two do. */
function alike(one: Json | undefined, other: Json | undefined): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [entries, others] = [Object.entries(one), Object.entries(other)];
  const named = other as Record<string, Json | undefined>; // safe because what is no primitive and not null has names
  return entries.length === others.length && entries.every(([name, value]) => Object.hasOwn(other, name) && alike(value, named[name]));
}

function referencesIn(value: Json): string[] {
  const found: string[] = [];
  const left: Json[] = [value];
  for (let here = left.pop(); here !== undefined; here = left.pop()) {
    if (typeof here !== "object" || here === null) continue;
    if (!Array.isArray(here)) for (const reference of [here.$ref, here.$dynamicRef]) if (typeof reference === "string") found.push(reference);
    for (const inside of Object.values(here)) left.push(inside);
  }
  return found;
}
