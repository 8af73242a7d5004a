import { disjoint } from "./disjoint";
import { keeps, loosening, ofType, onlyTypes, unsure, type Loosening, type Walk } from "./loosening";
import { typeWords } from "./loosened-types";
import { nodeOf, type SchemaNode } from "./schema-node";
import type { Forms } from "./shape";

/** Whether whatever the node allows has one of the promised forms. */
export function loosenedForms(walk: Walk, forms: Forms, after: SchemaNode): Loosening[] {
  if (fits(walk, forms, after)) return [];
  const parts = splitByValue(walk, after) ?? splitByType(walk, after);
  if (parts && parts.length > 1) return parts.flatMap((part) => loosenedForms(walk, forms, part));
  const found = forms.branches.map((branch) => ({ branch, found: walk.loosened(branch, after) })).sort((one, other) => one.found.length - other.found.length);
  const [closest] = found;
  if (!closest) return [];
  if (closest.found.length === 0) return [undecided];
  const sure = found.every(({ found }) => found.some(({ sure }) => sure));
  if (disjoint(walk, closest.branch, after)) return [{ ...another(formWords(walk, after)), sure }];
  return sure ? closest.found : unsure(closest.found);
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
function formWords(walk: Walk, node: SchemaNode): string {
  const shape = walk.shape(node);
  const marked = [...shape.properties].flatMap(([name, property]) => {
    const { values } = walk.shape(property);
    return values?.length === 1 ? [`${name} ${JSON.stringify(values[0])}`] : [];
  });
  const words = typeWords([...shape.types]);
  return marked[0] ? `${words} with ${marked[0]}` : words;
}
