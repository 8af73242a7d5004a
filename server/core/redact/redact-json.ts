import type { Json } from "#server/core/version/content";
import { most } from "#server/core/version/bounds";
import { addCounts, redact, type Counts } from "./redact";
import type { Rules } from "./rules";

export interface RedactedJson {
  value: Json;
  counts: Counts;
}

/** The same in every text of a value. Names are looked through too: some file people by their address. */
export function redactJson(value: Json, rules: Rules): RedactedJson {
  const counts: Counts = {};
  const read = (text: string, said: string) => {
    const redacted = redact(text, rules, said);
    addCounts(counts, redacted.counts);
    return redacted.text;
  };
  return { value: walked(value, "", 0, read), counts };
}

type Read = (text: string, said: string) => string;

function walked(value: Json, said: string, depth: number, read: Read): Json {
  if (typeof value === "string") return read(value, said);
  if (typeof value === "number") return numberRead(value, said, read);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= most.depth) return "[left out: nested too deep]";
  if (Array.isArray(value)) return value.map((one) => walked(one, said, depth + 1, read));
  const kept = new Map<string, Json>();
  const times = new Map<string, number>();
  for (const [name, one] of Object.entries(value)) kept.set(apart(kept, times, read(name, "")), walked(one, name, depth + 1, read));
  return Object.fromEntries(kept);
}

/** A card or a phone number is often sent as a number. */
function numberRead(value: number, said: string, read: Read): Json {
  if (!Number.isSafeInteger(value) || value < 1e8) return value;
  const written = String(value);
  const kept = read(written, said);
  return kept === written ? value : kept;
}

/** Two people under one mask stay two. */
function apart(taken: ReadonlyMap<string, Json>, times: Map<string, number>, name: string): string {
  let free = name;
  while (taken.has(free)) {
    const time = (times.get(name) ?? 1) + 1;
    times.set(name, time);
    free = `${name} ${time}`;
  }
  return free;
}
