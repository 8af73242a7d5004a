import { canonical } from "#server/core/version/canonical";

/** What was told of one thing in any number of parts, each field by its last word. A single part is already that. */
export interface Told<Fields extends object> {
  /** When it was said, in milliseconds: by the sender's clock, else on receipt. */
  stamp: number;
  fields: Partial<Fields>;
  /** Only of the fields that were said at another time. */
  stamps?: Stamps<Fields>;
}

type Stamps<Fields extends object> = Partial<Record<keyof Fields, number>>;

/** The same in any order and grouping, however often a part is heard: of one field the later word counts, and of two at one moment the one spelled later. */
export function merge<Fields extends object>(one: Told<Fields>, other: Told<Fields>): Told<Fields> {
  const fields: Partial<Fields> = {};
  const times: Stamps<Fields> = {};
  for (const name of new Set([...namesOf(one.fields), ...namesOf(other.fields)])) {
    const told = outlasts(name, one, other) ? one : other;
    fields[name] = told.fields[name];
    times[name] = stampOf(name, told);
  }
  return compact(fields, times, Math.max(one.stamp, other.stamp));
}

// safe because the fields of a part are only ever named by Fields
const namesOf = <Fields extends object>(fields: Partial<Fields>) => (Object.keys(fields) as (keyof Fields)[]).filter((name) => fields[name] !== undefined);

const stampOf = <Fields extends object>(name: keyof Fields, { stamp, stamps }: Told<Fields>) => stamps?.[name] ?? stamp;

function outlasts<Fields extends object>(name: keyof Fields, one: Told<Fields>, other: Told<Fields>): boolean {
  const [ours, theirs] = [one.fields[name], other.fields[name]];
  if (ours === undefined || theirs === undefined) return theirs === undefined;
  const ahead = stampOf(name, one) - stampOf(name, other);
  return ahead === 0 ? ours === theirs || spelled(ours) >= spelled(theirs) : ahead > 0;
}

const spelled = (value: unknown) => (typeof value === "bigint" ? value.toString() : canonical(value));

/** The commonest time stands for all, so that few are written beside it; the earliest of those equally common. */
function compact<Fields extends object>(fields: Partial<Fields>, times: Stamps<Fields>, otherwise: number): Told<Fields> {
  const names = namesOf(fields);
  const counts = new Map<number, number>();
  for (const name of names) counts.set(times[name] ?? 0, (counts.get(times[name] ?? 0) ?? 0) + 1);
  const [[stamp] = [otherwise]] = [...counts].sort(([one, some], [other, more]) => more - some || one - other);
  const apart = names.filter((name) => times[name] !== stamp);
  if (apart.length === 0) return { stamp, fields };
  const stamps: Stamps<Fields> = {};
  for (const name of apart) stamps[name] = times[name];
  return { stamp, fields, stamps };
}
