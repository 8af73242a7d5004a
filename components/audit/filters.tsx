import { addressIn, anId } from "#components/ui/address";
import { actionLabel } from "./sentences";

export interface Filters {
  who?: string;
  what?: string;
  text?: string;
  from?: string;
  to?: string;
  before?: string;
}

export const filterNames = ["who", "what", "text", "from", "to"] as const;

export const { askedIn: filtersIn, addressOf: searchFor } = addressIn<Filters>({
  who: anId,
  what: /^[a-z.-]{1,60}$/,
  text: /^.{1,100}$/s,
  from: /^\d{4}-\d\d-\d\d$/,
  to: /^\d{4}-\d\d-\d\d$/,
  before: /^\d{1,18}$/,
});

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

export const optionFor = (action: string) => ({ value: action, label: actionLabel(action) });
