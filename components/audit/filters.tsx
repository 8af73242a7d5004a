import { actionLabel } from "./sentences";

type Params = Readonly<Record<string, string | string[] | undefined>>;

export interface Filters {
  who?: string;
  what?: string;
  text?: string;
  from?: string;
  to?: string;
  before?: string;
}

export const filterNames = ["who", "what", "text", "from", "to"] as const;

const shapes: Record<keyof Filters, RegExp> = {
  who: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  what: /^[a-z.-]{1,60}$/,
  text: /^.{1,100}$/s,
  from: /^\d{4}-\d\d-\d\d$/,
  to: /^\d{4}-\d\d-\d\d$/,
  before: /^\d{1,18}$/,
};

/** Reads the filters in an address; what is not one is passed over. */
export function filtersIn(params: Params): Filters {
  const filters: Filters = {};
  for (const [name, shape] of Object.entries(shapes) as [keyof Filters, RegExp][]) {
    const value = params[name];
    if (typeof value === "string" && shape.test(value.trim())) filters[name] = value.trim();
  }
  return filters;
}

/** What is asked of the server: whole days, in UTC, the last one included. */
export function questionFor({ who, what, text, from, to, before }: Filters) {
  return { actorId: who, action: what, text, from: dayFrom(from, 0), to: dayFrom(to, 1), before };
}

function dayFrom(day: string | undefined, later: number) {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return undefined;
  at.setUTCDate(at.getUTCDate() + later);
  return at;
}

export const anyIn = (filters: Filters) => filterNames.some((name) => filters[name] !== undefined);

/** The same address with other filters; the place in the log is left out, because it belongs to the filters. */
export function searchFor(filters: Filters) {
  const kept = Object.entries(filters).filter(([, value]) => value !== undefined && value !== "");
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : "";
}

export const optionFor = (action: string) => ({ value: action, label: actionLabel(action) });
