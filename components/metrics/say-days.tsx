const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const long = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const dayMs = 86_400_000;

/** "20 Nov" */
export const sayDay = (day: number) => short.format(day * dayMs);

/** "Fri, 20 Nov 2026", or "16 Nov to 20 Nov". */
export const sayPart = ({ from, to }: { from: number; to: number }) => (from === to ? long.format(from * dayMs) : `${sayDay(from)} to ${sayDay(to)}`);
