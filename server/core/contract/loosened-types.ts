import { canonical } from "#server/core/version/canonical";
import type { Json } from "#server/core/version/content";
import { loosening, type Loosening } from "./loosening";
import { kindOf } from "./read-scalars";
import { kinds, type Kind, type Shape } from "./shape";

export function loosenedTypes(before: Shape, after: Shape): Loosening[] {
  const more = kinds.filter((kind) => after.types.has(kind) && !before.types.has(kind));
  if (more.length === 0) return [];
  const kept = kinds.some((kind) => after.types.has(kind) && before.types.has(kind));
  const [was, is] = [typeWords([...before.types]), typeWords([...after.types])];
  if (!kept) return [loosening("type", (where) => `${where} is now ${is} instead of ${was}.`, (where) => `${where} is now ${was} instead of ${is}.`)];
  return [loosening("type", (where) => `${where} may now also be ${typeWords(more)}.`, (where) => `${where} is no longer ${typeWords(more)}.`)];
}

/** New values where all of them were listed, type by type. */
export function loosenedValues(before: Shape, after: Shape): Loosening[] {
  if (!before.values) return [];
  const promised = new Set(before.values.map(canonical));
  const both = kinds.filter((kind) => before.types.has(kind) && after.types.has(kind));
  const open = both.some((kind) => !listed(after, kind));
  if (open) return [loosening("value", (where) => `${where} is no longer one of listed values.`, (where) => `${where} is now one of ${valueWords(before.values ?? [])}.`)];
  const more = both.flatMap((kind) => listed(after, kind) ?? []).filter((value) => !promised.has(canonical(value)));
  if (more.length === 0) return [];
  return [loosening("value", (where) => `${where} may now also be ${valueWords(more)}.`, (where) => `${where} is no longer ${valueWords(more)}.`)];
}

/** All the values of a kind, where they can be counted. */
function listed({ values }: Shape, kind: Kind): Json[] | undefined {
  if (values) return values.filter((value) => kindOf(value) === kind);
  if (kind === "null") return [null];
  return kind === "boolean" ? [true, false] : undefined;
}

const names: Record<Kind, string> = {
  null: "null",
  boolean: "true or false",
  integer: "a whole number",
  fraction: "a number that is not whole",
  string: "text",
  array: "a list",
  object: "an object",
};

export function typeWords(found: readonly Kind[]): string {
  if (found.length === kinds.length) return "anything";
  const number = found.includes("integer") && found.includes("fraction");
  const words = kinds.filter((kind) => found.includes(kind) && !(number && kind === "fraction")).map((kind) => (number && kind === "integer" ? "a number" : names[kind]));
  return either(words) || "nothing";
}

const valueWords = (values: readonly Json[]) => {
  const shown = values.slice(0, 5).map((value) => shortened(JSON.stringify(value)));
  return either(values.length > 5 ? [...shown, `${values.length - 5} more`] : shown);
};

const either = (words: readonly string[]) => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`);

export const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
