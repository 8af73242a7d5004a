import { addCounts } from "#server/core/redact/redact";
import type { Json } from "#server/core/version/content";
import type { Redactor } from "#server/redaction/make-redactor";
import { canonicalJson } from "./columns";
import type { Counts, Event, RatingFields, RunFields } from "./event";

/** The texts of a run, a rating and a piece in which something may stand that must not be kept. By its customer, user and ids a run is found; those stay. */
export const texts = ["rendered", "output", "reasoning", "error"] as const satisfies (keyof RunFields)[];
export const values = ["inputs", "strategyDetail"] as const satisfies (keyof RunFields)[];
/** What a run is called and filed under: short, and mostly the same. */
export const labels = ["name", "tags"] as const satisfies (keyof RunFields)[];
const remarks = ["comment", "finalText"] as const satisfies (keyof RatingFields)[];

export type Redactions = Partial<Record<(typeof texts)[number] | (typeof values)[number] | (typeof labels)[number], Counts>>;

interface Redacted {
  event: Event;
  /** For each text of this event, how often each detector found something. */
  redacted?: Redactions;
}

/** Takes out of an event what its workspace doesn't keep. Nothing is written before. */
export function redactEvent(event: Event, redactor: Redactor | undefined): Redacted {
  if (event.kind === "run") return redactor || event.fields.strategyDetail ? redactRun(event, redactor ?? keepAll) : { event };
  if (!redactor) return { event };
  const read = (text: string) => redactor.text(text).text;
  if (event.kind === "piece") return { event: event.fields.title ? { ...event, fields: { ...event.fields, title: read(event.fields.title) } } : event };
  if (event.kind !== "rating") return { event };
  const fields = { ...event.fields };
  for (const name of remarks) if (fields[name]) fields[name] = read(fields[name]);
  if (fields.reasons) fields.reasons = fields.reasons.map((reason) => redactor.label(reason).text);
  return { event: { ...event, fields } };
}

const kept = (text: string) => ({ text, counts: {} });
const keepAll: Redactor = { text: kept, label: kept, json: (value) => ({ value, counts: {} }) };

function redactRun(event: Extract<Event, { kind: "run" }>, redactor: Redactor): Redacted {
  const fields = { ...event.fields };
  const redacted: Redactions = {};
  const note = (name: keyof Redactions, counts: Counts) => {
    if (Object.keys(counts).length > 0) redacted[name] = counts;
  };
  for (const name of texts) {
    if (!fields[name]) continue;
    const { text, counts } = redactor.text(fields[name]);
    fields[name] = text;
    note(name, counts);
  }
  if (fields.name) {
    const { text, counts } = redactor.label(fields.name);
    fields.name = text;
    note("name", counts);
  }
  if (fields.tags) {
    const read = fields.tags.map((tag) => redactor.label(tag));
    fields.tags = read.map(({ text }) => text);
    note("tags", read.reduce<Counts>((sum, { counts }) => addCounts(sum, counts), {}));
  }
  for (const name of values) {
    if (!fields[name]) continue;
    const { value, counts } = redactor.json(JSON.parse(fields[name]) as Json); // safe because what was parsed is JSON
    fields[name] = name === "inputs" ? JSON.stringify(value) : canonicalJson(value);
    note(name, counts);
  }
  return Object.keys(redacted).length > 0 ? { event: { ...event, fields }, redacted } : { event: { ...event, fields } };
}
