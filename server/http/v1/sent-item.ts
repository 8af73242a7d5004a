import { z } from "zod";
import { Refused, type FieldError } from "#server/http/api/refused";
import { invalid } from "#server/http/api/read-input";
import { Reply } from "#server/http/api/reply";

export const mostItems = 1000;

/** One item that can't be taken: why, and of which field. */
export class Unfit extends Error {
  constructor(
    sentence: string,
    readonly field?: string,
  ) {
    super(sentence);
  }
}

export interface Outcome {
  id: string;
  status: "new" | "merged" | "same";
}

const refusedItem = z.strictObject({ index: z.int(), status: z.literal("refused"), code: z.literal("invalid"), detail: z.string(), field: z.string().optional() });
const keptItem = z.strictObject({ index: z.int(), id: z.string().describe("Galley's own id"), status: z.enum(["new", "merged", "same"]).describe("`merged` when it added to what was there, `same` when it was there already") });

export const results = z
  .strictObject({ results: z.array(z.union([keptItem, refusedItem])), kept: z.int(), refused: z.int() })
  .meta({ id: "Results", description: "One for each item, in their order. What is refused is not stored; all others are, durably." });

type Results = z.input<typeof results>;

/** One object, a list of them, or `items` with a list of them. */
export const oneOrMany = (item: z.ZodType) => z.union([item, z.array(item).max(mostItems), z.strictObject({ items: z.array(item).max(mostItems) })]);

interface Sent {
  items: readonly unknown[];
  single: boolean;
}

export function itemsIn(body: unknown): Sent {
  const listed = typeof body === "object" && body !== null && "items" in body ? body.items : body;
  if (!Array.isArray(listed)) return { items: [listed], single: true };
  if (listed.length === 0) throw new Refused("invalid", "The list of items is empty. Nothing was changed; send one item at least.");
  if (listed.length > mostItems) throw new Refused("invalid", `There are ${listed.length.toLocaleString("en")} items, and ${mostItems.toLocaleString("en")} are taken at once. Nothing was stored; send them in smaller parts.`);
  return { items: listed as unknown[], single: false };
}

/** Reads what fits and keeps what doesn't by its place. */
export function readItems<I, T>(items: readonly I[], read: (item: Exclude<I, Unfit>, index: number) => T): (T | Unfit)[] {
  return items.map((item, index) => {
    if (item instanceof Unfit) return item;
    try {
      return read(item as Exclude<I, Unfit>, index); // safe because it is none, as was just seen
    } catch (error) {
      if (error instanceof Unfit) return error;
      throw error;
    }
  });
}

/** How one item is read. Compiled once: each of a thousand goes through it. */
export function reader<S extends z.ZodType>(schema: S): (item: unknown) => z.output<S> {
  const compiled = z.compile(schema);
  return (item) => {
    const read = compiled.safeParse(item);
    if (read.success) return read.data;
    throw unfit(read.error.issues[0]);
  };
}

function unfit(issue: z.core.$ZodIssue | undefined) {
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const field = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])].join(".").slice(0, 200);
  return new Unfit(unknown === undefined ? (issue?.message ?? "It can't be read") : "There is no such field", field || undefined);
}

/** A single item that is refused is refused like any other request; of many, each is answered for itself. */
export function answerItems(outcomes: readonly (Outcome | Unfit)[], single: boolean): Results | Reply<Results> {
  const [first] = outcomes;
  if (single && first instanceof Unfit) throw invalid([fieldError(first)]);
  const refused = outcomes.filter((outcome) => outcome instanceof Unfit).length;
  const body: Results = { results: outcomes.map(said), kept: outcomes.length - refused, refused };
  return refused > 0 ? new Reply(body, 207) : body;
}

const said = (outcome: Outcome | Unfit, index: number): Results["results"][number] =>
  outcome instanceof Unfit ? { index, status: "refused", code: "invalid", detail: outcome.message, ...(outcome.field !== undefined && { field: outcome.field }) } : { index, ...outcome };

const fieldError = ({ message, field = "" }: Unfit): FieldError => ({ in: "body", field, detail: message });

export const otherStatuses = { 207: "Some were refused, the others are stored" };
