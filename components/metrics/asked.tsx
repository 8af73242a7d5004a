type Params = Readonly<Record<string, string | string[] | undefined>>;

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

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const word = /^[^\p{Cc}]{1,200}$/u;
const day = /^\d{4}-\d{2}-\d{2}$/;

const shapes: Record<keyof Asked, RegExp> = { prompt: id, version: id, environment: word, model: word, days: /^(7|90|365)$/, from: day, to: day, by: /^(day|week)$/, own: /^1$/ };

/** Reads an address; what asks nothing of the figures is passed over. */
export function askedIn(params: Params): Asked {
  const given = Object.entries(shapes).flatMap(([name, shape]) => {
    const value = params[name];
    return typeof value === "string" && shape.test(value) ? [[name, value] as const] : [];
  });
  // safe because each value has the shape that its name stands for
  const { from, to, ...asked } = Object.fromEntries(given) as Asked;
  return from !== undefined && to !== undefined && from <= to ? { ...asked, from, to } : asked;
}

export function addressOf(asked: Asked): string {
  const kept = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : "";
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
