import { disjoint } from "./disjoint";
import { keeps, loosening, ofType, onlyTypes, unsure, type Loosening, type Walk } from "./loosening";
import { shortened, typeWords } from "./loosened-types";
import { nodeOf, type SchemaNode } from "./schema-node";
import type { Forms } from "./shape";

/** Whether whatever the node allows has one of the promised forms. */
export function loosenedForms(walk: Walk, forms: Forms, after: SchemaNode): Loosening[] {
  if (fits(walk, forms, after)) return [];
  const parts = splitByValue(walk, after) ?? splitByType(walk, after);
  if (parts.length < 2) return misfit(walk, forms, after);
  const left = parts.filter((part) => !fits(walk, forms, part));
  const strange = left.filter((part) => forms.branches.every((branch) => disjoint(walk, branch, part)));
  const more = left.filter((part) => !strange.includes(part)).flatMap((part) => loosenedForms(walk, forms, part));
  return strange.length > 0 ? [another(formWords(walk, strange)), ...more] : more;
}

function misfit(walk: Walk, { branches }: Forms, after: SchemaNode): Loosening[] {
  const near = branches.filter((branch) => !disjoint(walk, branch, after));
  const found = near.map((branch) => walk.loosened(branch, after)).sort((one, other) => one.length - other.length);
  const [closest] = found;
  if (!closest) return [another(formWords(walk, [after]))];
  if (closest.length === 0) return [undecided];
  return found.every((one) => one.some(({ sure }) => sure)) ? closest : unsure(closest);
}

function fits(walk: Walk, { keyword, branches }: Forms, after: SchemaNode): boolean {
  return branches.some((branch) => keeps(walk, branch, after) && (keyword === "anyOf" || branches.every((other) => other === branch || disjoint(walk, other, after))));
}

const undecided = loosening("forms", (where) => `The forms of ${where} overlap or have changed, so whether exactly one still fits can't be decided.`, (where) => `The forms of ${where} have changed.`, { sure: false });

const another = (words: string) => loosening("forms", (where) => `${where} may now take another form: ${words}.`, (where) => `${where} no longer takes one of its forms: ${words}.`);

function splitByValue(walk: Walk, node: SchemaNode): SchemaNode[] | undefined {
  const { values } = walk.shape(node);
  return values && values.length > 1 && values.length <= 100 ? values.map((value) => nodeOf(node.document, { const: value })) : undefined;
}

function splitByType(walk: Walk, node: SchemaNode): SchemaNode[] {
  const types = walk.shape(node).types;
  return Object.keys(onlyTypes)
    .filter((type): type is keyof typeof onlyTypes => (type === "number" ? types.has("integer") || types.has("fraction") : [...types].some((kind) => kind === type)))
    .map((type) => ofType(node, type));
}

/** A form is best known by the value that tells it apart. */
function formWords(walk: Walk, nodes: readonly SchemaNode[]): string {
  const shapes = nodes.map((node) => walk.shape(node));
  const marks = shapes.length > 1 ? [] : shapes.flatMap(({ properties }) => [...properties]).flatMap(([name, property]) => {
    const { values } = walk.shape(property);
    return values?.length === 1 ? [`${name} ${shortened(JSON.stringify(values[0]))}`] : [];
  });
  const words = typeWords(shapes.flatMap(({ types }) => [...types]));
  return marks[0] ? `${words} with ${marks[0]}` : words;
}
