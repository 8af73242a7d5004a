import { canonical } from "#server/core/version/canonical";
import type { Json } from "#server/core/version/content";
import type { SchemaObject } from "./schema";
import { kinds, sizes, type Bound, type Kind, type Shape, type Size } from "./shape";

type Scalars = Pick<Shape, "types" | "values" | "lower" | "upper" | "multiples" | "sizes" | "patterns" | "formats">;

export function readScalars(parts: readonly SchemaObject[], none: boolean): Scalars {
  const named = kinds.filter((kind) => !none && parts.every((part) => allows(part, kind)));
  const values = valuesOf(parts)?.filter((value) => named.includes(kindOf(value)));
  const types = new Set(values ? values.map(kindOf) : named);
  return {
    types,
    values,
    lower: bound(parts, "minimum", "exclusiveMinimum", (one, other) => one.at > other.at, Number.NEGATIVE_INFINITY, types),
    upper: bound(parts, "maximum", "exclusiveMaximum", (one, other) => one.at < other.at, Number.POSITIVE_INFINITY, types),
    multiples: numbersAt(parts, "multipleOf").filter((step) => step > 0),
    sizes: sizesOf(parts),
    patterns: textsAt(parts, "pattern"),
    formats: textsAt(parts, "format"),
  };
}

const words: Record<string, readonly Kind[]> = { number: ["integer", "fraction"] };
const isKind = (word: string): word is Kind => kinds.some((kind) => kind === word);

function allows(part: SchemaObject, kind: Kind): boolean {
  const said = typeof part.type === "string" ? [part.type] : Array.isArray(part.type) ? part.type.map(String) : undefined;
  if (!said) return true;
  return (kind === "null" && part.nullable === true) || said.some((word) => (words[word] ?? (isKind(word) ? [word] : [])).includes(kind));
}

export function kindOf(value: Json): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value === "boolean" || typeof value === "string" ? typeof value as "boolean" | "string" : "object"; // safe because the line before says so
}

/** Values that every `enum` and `const` of the place lists. */
function valuesOf(parts: readonly SchemaObject[]): Json[] | undefined {
  const lists = parts.flatMap((part) => [
    ...(Array.isArray(part.enum) ? [part.enum] : []),
    ...(part.const === undefined ? [] : [[part.const]]),
  ]);
  const [first, ...others] = lists;
  const inOthers = others.map((list) => new Set(list.map(canonical)));
  const once = new Map(first?.map((value) => [canonical(value), value]));
  return first && [...once].filter(([text]) => inOthers.every((list) => list.has(text))).map(([, value]) => value);
}

function bound(parts: readonly SchemaObject[], shut: string, open: string, tighter: (one: Bound, other: Bound) => boolean, none: number, types: ReadonlySet<Kind>): Bound {
  const given: Bound[] = [
    ...numbersAt(parts, shut).map((at) => ({ at, open: false })),
    ...numbersAt(parts, open).map((at) => ({ at, open: true })),
  ];
  const start: Bound = { at: none, open: false };
  const found = given.reduce((best, one) => (tighter(one, best) || (one.at === best.at && one.open) ? one : best), start);
  return types.has("fraction") || !Number.isFinite(found.at) ? found : { at: whole(found, none), open: false };
}

/** Among integers every bound is one that belongs to its range. */
function whole({ at, open }: Bound, none: number) {
  const below = none < 0;
  const inner = below ? Math.ceil(at) : Math.floor(at);
  return open && inner === at ? inner + (below ? 1 : -1) : inner;
}

function sizesOf(parts: readonly SchemaObject[]) {
  const entries = sizes.map((size): [Size, number] => {
    const given = numbersAt(parts, size);
    return [size, size.startsWith("min") ? Math.max(0, ...given) : Math.min(Number.POSITIVE_INFINITY, ...given)];
  });
  return Object.fromEntries(entries) as Record<Size, number>; // safe because each size has its entry
}

const numbersAt = (parts: readonly SchemaObject[], keyword: string) => valuesAt(parts, keyword).filter((value) => typeof value === "number");
const textsAt = (parts: readonly SchemaObject[], keyword: string) => [...new Set(valuesAt(parts, keyword).filter((value) => typeof value === "string"))];

const nothing: readonly Json[] = [];
const valuesAt = (parts: readonly SchemaObject[], keyword: string) => (parts.some((part) => Object.hasOwn(part, keyword)) ? parts.flatMap((part) => (Object.hasOwn(part, keyword) ? [part[keyword] ?? null] : [])) : nothing);
