export type ClueKind = "customer" | "text" | "trace" | "prompt";

/** What somebody has, as the form holds it. */
export interface Clue {
  kind: ClueKind;
  customer: string;
  day: string;
  text: string;
  traceId: string;
}

/** Whether there is enough to look for. */
export const isClue = ({ kind, customer, text, traceId }: Clue) => (kind === "customer" ? customer : kind === "text" ? text : kind === "trace" ? traceId : "").trim() !== "";

/** As it is asked for. */
export function askedBy({ kind, customer, day, text, traceId }: Clue) {
  if (kind === "customer") return { customer: customer.trim(), ...(day && { day }) };
  return kind === "text" ? { text } : { traceId: traceId.trim() };
}
