const dayMs = 86_400_000;
const keyed = new Map<string, Intl.DateTimeFormat>();

function keyOf(at: Date, zone: string): string {
  const format = keyed.get(zone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone });
  keyed.set(zone, format);
  return format.format(at);
}

interface Day<Line> {
  key: string;
  name: string;
  lines: Line[];
}

/** Lines that stand newest first, gathered under the days they came on. */
export function byDay<Line extends { createdAt: Date }>(lines: readonly Line[], now: Date, zone: string): Day<Line>[] {
  const days: Day<Line>[] = [];
  for (const line of lines) {
    const key = keyOf(line.createdAt, zone);
    const last = days.at(-1);
    if (last?.key === key) last.lines.push(line);
    else days.push({ key, name: nameOf(line.createdAt, key, now, zone), lines: [line] });
  }
  return days;
}

function nameOf(at: Date, key: string, now: Date, zone: string): string {
  if (key === keyOf(now, zone)) return "Today";
  if (key === keyOf(new Date(now.getTime() - dayMs), zone)) return "Yesterday";
  const year = key.slice(0, 4) === keyOf(now, zone).slice(0, 4) ? undefined : "numeric";
  return new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year, timeZone: zone }).format(at).replace(",", "");
}
