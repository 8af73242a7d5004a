import { addressIn, anId, type Search } from "#components/ui/address";

/** What an address asks of the figures, by the words that the runs' addresses use too. */
export interface Asked {
  /** By id, as the version. */
  prompt?: string;
  version?: string;
  environment?: string;
  model?: string;
  days?: "7" | "90" | "365";
  /** As 2026-11-20, the last one included. */
  from?: string;
  to?: string;
  by?: "day" | "week";
  /** With what authors say of their own versions. */
  own?: "1";
}

const word = /^[^\p{Cc}]{1,200}$/u;
const day = /^\d{4}-\d{2}-\d{2}$/;

const address = addressIn<Asked>({ prompt: anId, version: anId, environment: word, model: word, days: /^(7|90|365)$/, from: day, to: day, by: /^(day|week)$/, own: /^1$/ });
export const { addressOf } = address;

/** One end of the days without the other asks nothing. */
export function askedIn(search: Search): Asked {
  const { from, to, ...asked } = address.askedIn(search);
  return from !== undefined && to !== undefined && from <= to ? { ...asked, from, to } : asked;
}

export const filterNames = ["prompt", "version", "environment", "model"] as const;
export type FilterName = (typeof filterNames)[number];

export const isNarrowed = (asked: Asked) => filterNames.some((name) => asked[name] !== undefined);

/** What the server is asked for. */
export function questionFor({ prompt, version, environment, model, days, from, to, by }: Asked) {
  const time = from === undefined || to === undefined ? { ...(days && { days: Number(days) }) } : { from, to };
  return { ...time, ...(prompt && { prompt }), ...(version && { version }), ...(environment && { environment }), ...(model && { model }), ...(by && { by }) };
}

export type Question = ReturnType<typeof questionFor>;
