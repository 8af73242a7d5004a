import type { Outputs } from "#components/api/outputs";

export type Entry = Outputs["audit"]["list"]["entries"][number];
export type Recorded = Record<string, unknown>;

/** What an entry says was there before or after; the log keeps objects only. */
export const recorded = (value: unknown): Recorded => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Recorded) : {});

/** One recorded value in words. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(inWords).join(", ") || "none";
  return JSON.stringify(value);
}
