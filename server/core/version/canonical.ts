import type { Json } from "./content";

/** RFC 8785: one spelling for one value. What is undefined is absent; a number that JSON can't say is refused. */
export function canonical(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("JSON has no word for this number.");
  if (typeof value === "string" && !value.isWellFormed()) throw new TypeError("A text holds half a character.");
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? refused();
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  // safe because what is no array, no primitive and not null has names
  const members = Object.entries(value as Record<string, Json | undefined>).filter(([, member]) => member !== undefined);
  return `{${members.sort(byCodeUnit).map(([name, member]) => `${canonical(name)}:${canonical(member)}`).join(",")}}`;
}

const byCodeUnit = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);

function refused(): never {
  throw new TypeError("Only JSON has a canonical form.");
}
