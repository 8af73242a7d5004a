import type { Json } from "#server/core/version/content";

const longest = 400;

/** A value that was filled in, as people read it. */
export function cellText(value: Json): string {
  const text = typeof value === "string" ? value : typeof value === "boolean" ? (value ? "yes" : "no") : Array.isArray(value) && value.every((one) => typeof one === "string") ? value.join(", ") : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
