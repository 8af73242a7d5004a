import type { Open, WorkspaceContext } from "#server/context";

export interface OutcomeSaid {
  name: string;
  value: number;
  /** What the value is a part of; with none it is a value of its own. */
  of: number | null;
  /** A day, as 2026-11-20. */
  on: string;
}

const dayMs = 86_400_000;

export function problemOfOutcome({ value, of, on }: OutcomeSaid, now: Date): string | undefined {
  // It may be tomorrow already where somebody is.
  if (Date.parse(on) > now.getTime() + dayMs) return `${on} is still to come.`;
  if (of === null) return undefined;
  if (of <= 0) return `It says “of ${of}”; something is a part only of more than nothing.`;
  return value < 0 || value > of ? `${value} of ${of} can't be; a part is at least 0 and at most the whole.` : undefined;
}

/** Writes it down, and tells what stood there before. */
export async function keepOutcome({ db, request }: Open<WorkspaceContext>, pieceId: string, { name, value, of, on }: OutcomeSaid, via: "typed" | "csv") {
  const place = { pieceId, name, measuredOn: new Date(on) };
  const there = await db.outcome.findFirst({ where: place, select: { id: true, value: true, of: true } });
  const before = there && { value: there.value.toNumber(), ...(there.of && { of: there.of.toNumber() }) };
  if (before?.value === value && (before.of ?? null) === of) return "same";
  const data = { value, of, via, saidAt: request.now() };
  if (there) await db.outcome.update({ where: { id: there.id }, data, select: { id: true } });
  else await db.outcome.create({ data: { ...place, ...data }, select: { id: true } });
  return before;
}
