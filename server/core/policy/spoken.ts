/** "Ada, Mei and Tom". */
export function listed(names: readonly string[], word: "and" | "or" = "and"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1) ?? ""}`;
}

export const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Minutes as "2 days and 3 hours". */
export function lasting(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), Math.floor(minutes % 60)];
  const said = [days > 0 && counted(days, "day"), hours > 0 && counted(hours, "hour"), rest > 0 && counted(rest, "minute")].filter((part) => part !== false);
  return said.length > 0 ? listed(said) : "less than a minute";
}

/** "Monday 23 November 2026 at 08:00 in Europe/Berlin". */
export function momentIn(zone: string, at: Date): string {
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(at);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);
  return `${day.replace(",", "")} at ${time} in ${zone}`;
}

export const quoted = (name: string) => `“${name}”`;
