import { canonical } from "#server/core/version/canonical";
import { loosening, same, type Loosening, type Walk } from "./loosening";
import { loosenedConditions } from "./loosened-conditions";
import { loosenedForms } from "./loosened-forms";
import { loosenedLists } from "./loosened-lists";
import { loosenedNames } from "./loosened-names";
import { loosenedNumbers } from "./loosened-numbers";
import { loosenedProperties } from "./loosened-properties";
import { loosenedSizes } from "./loosened-sizes";
import { loosenedTexts } from "./loosened-texts";
import { loosenedTypes, loosenedValues } from "./loosened-types";
import { readShape } from "./read-shape";
import { sameText } from "./same-text";
import type { Schema } from "./schema";
import { nodeOf, type SchemaNode } from "./schema-node";
import type { Forms, Kind, Shape } from "./shape";

const most = { pairs: 20_000, asked: 200_000, depth: 100, found: 100 };

/** Goes through two schemas together. Each pair of places is compared once, and one inside itself adds nothing. */
export function walkSchemas(): Walk {
  const ids = new Map<Schema, number>();
  const shapes = new Map<string, Shape>();
  const done = new Map<string, Loosening[]>();
  let pairs = 0;
  let asked = 0;
  let depth = 0;

  const idOf = (part: Schema) => ids.get(part) ?? (ids.set(part, ids.size), ids.size - 1);
  const keyOf = ({ parts }: SchemaNode) => [...new Set(parts.filter((part) => part !== true).map(idOf))].join();
  const shape = (node: SchemaNode) => {
    const key = keyOf(node);
    const known = shapes.get(key) ?? readShape(node);
    shapes.set(key, known);
    return known;
  };
  const loosened = (before: SchemaNode, after: SchemaNode): Loosening[] => {
    asked += 1;
    if (asked > most.asked) return [tooMuch];
    if (sameText(before, after)) return [];
    const key = `${keyOf(shape(before).node)}|${keyOf(shape(after).node)}`;
    const known = done.get(key);
    if (known) return known;
    if (pairs >= most.pairs || depth >= most.depth) return [tooMuch];
    pairs += 1;
    depth += 1;
    done.set(key, []);
    const found = distinct(compare(walk, before, after)).slice(0, most.found);
    done.set(key, found);
    depth -= 1;
    return found;
  };
  const walk: Walk = { shape, loosened };
  return walk;
}

const tooMuch = loosening("size", (where) => `${where} is described by too much to compare it all.`, (where) => `${where} is described by too much to compare it all.`, { sure: false });

function compare(walk: Walk, beforeNode: SchemaNode, afterNode: SchemaNode): Loosening[] {
  const after = walk.shape(afterNode);
  if (after.types.size === 0) return [];
  const kept = walk.shape(beforeNode).forms.filter((forms) => after.forms.some((other) => alike(walk, forms, other)));
  const before = walk.shape(without(walk.shape(beforeNode).node, kept));
  const found = [...promises(walk, before, after), ...before.forms.flatMap((forms) => loosenedForms(walk, forms, after.node))];
  const [forms] = after.forms;
  if (found.length === 0 || !forms) return found;
  const rest = without(after.node, [forms]);
  return forms.branches.flatMap(({ parts }) => walk.loosened(before.node, nodeOf(rest.document, ...rest.parts, ...parts)));
}

const alike = (walk: Walk, one: Forms, other: Forms) =>
  one.keyword === other.keyword && one.branches.length === other.branches.length && one.branches.every((branch, place) => other.branches[place] && same(walk, branch, other.branches[place]));

const without = ({ document, parts }: SchemaNode, forms: readonly Forms[]): SchemaNode =>
  nodeOf(document, ...parts.map((part) => forms.filter((one) => one.part === part).reduce<Schema>((left, { keyword }) => (typeof left === "object" ? document.without(left, [keyword]) : left), part)));

/** Every promise but that of forms, for the types that both know. */
function promises(walk: Walk, before: Shape, after: Shape): Loosening[] {
  const both = (kind: Kind) => before.types.has(kind) && after.types.has(kind);
  const inside = [
    ...(both("array") ? [...loosenedSizes(before, after, "array"), ...loosenedLists(walk, before, after)] : []),
    ...(both("object") ? [...loosenedSizes(before, after, "object"), ...loosenedProperties(walk, before, after), ...loosenedNames(walk, before, after)] : []),
  ];
  return [
    ...loosenedTypes(before, after),
    ...loosenedValues(before, after),
    ...(both("integer") || both("fraction") ? loosenedNumbers(before, after) : []),
    ...(both("string") ? [...loosenedSizes(before, after, "string"), ...loosenedTexts(before, after)] : []),
    ...(after.values && inside.length > 0 ? [listed] : inside),
    ...loosenedConditions(walk, before, after),
    ...before.unknown.filter((name) => !(after.unknown.includes(name) && isReference(name))).map(unseen),
  ];
}

const listed = loosening("value", (where) => `${where} is now one of listed values, which are not checked one by one.`, (where) => `${where} is no longer one of listed values.`, { sure: false });

/** What lies outside is the same under the same address; a keyword is not the same beside other keywords. */
const isReference = (name: string) => !["unevaluatedProperties", "unevaluatedItems", "patternProperties"].includes(name);

const unseen = (name: string) => loosening("reference", (where) => `What ${name} says of ${where} can't be compared.`, (where) => `What ${name} says of ${where} can't be compared.`, { sure: false });

function distinct(found: readonly Loosening[]): Loosening[] {
  const seen = new Map<string, Loosening>();
  for (const one of found) {
    const key = canonical([one.path, one.kind, one.gone("x")]);
    const known = seen.get(key);
    seen.set(key, known?.sure ? known : one);
  }
  return [...seen.values()];
}
