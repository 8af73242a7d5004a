import { loosening, type Loosening } from "./loosening";
import { isNone, type Shape, type Size } from "./shape";

const words = {
  string: { min: "minLength", max: "maxLength", of: "characters" },
  array: { min: "minItems", max: "maxItems", of: "items" },
  object: { min: "minProperties", max: "maxProperties", of: "names" },
} as const;

/** How long, and how many. */
export function loosenedSizes(before: Shape, after: Shape, kind: keyof typeof words): Loosening[] {
  const { min, max, of } = words[kind];
  const [fewest, most] = [sizeOf(after, min), sizeOf(after, max)];
  const found: Loosening[] = [];
  if (fewest < before.sizes[min]) {
    const now = fewest === 0 ? "it may be empty" : `at least ${fewest}`;
    found.push(loosening(min, (where) => `${where} no longer has at least ${before.sizes[min]} ${of}: ${now}.`, (where) => `${where} now has at least ${before.sizes[min]} ${of}.`));
  }
  if (most > before.sizes[max]) {
    const now = Number.isFinite(most) ? `up to ${most} may come` : "any number may come";
    found.push(loosening(max, (where) => `${where} no longer has at most ${before.sizes[max]} ${of}: ${now}.`, (where) => `${where} now has at most ${before.sizes[max]} ${of}.`));
  }
  return found;
}

/** What other keywords say of a size is as good as the size itself. */
function sizeOf(shape: Shape, size: Size): number {
  if (size === "minProperties") return Math.max(shape.sizes[size], shape.required.size);
  if (size === "maxProperties" && isNone(shape.rest) && shape.byPattern.size === 0) return Math.min(shape.sizes[size], shape.properties.size);
  if (size === "maxItems" && isNone(shape.items)) return Math.min(shape.sizes[size], shape.first.length);
  if (size === "minItems") return Math.max(shape.sizes[size], ...shape.contains.map(({ min }) => min));
  const lengths = (shape.values ?? []).filter((value) => typeof value === "string").map((text) => [...text].length);
  if (size === "minLength" && lengths.length > 0) return Math.max(shape.sizes[size], Math.min(...lengths));
  return size === "maxLength" && lengths.length > 0 ? Math.min(shape.sizes[size], Math.max(...lengths)) : shape.sizes[size];
}
