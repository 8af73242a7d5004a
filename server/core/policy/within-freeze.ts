import type { Freeze } from "./demands";
import { localTime, weekSpan } from "./freezes";

const weekMs = 7 * 24 * 60 * 60_000;

/** Whether all that the first freezes is frozen by the second, on clocks of the same zone. */
export function withinFreeze(inner: Freeze, outer: Freeze): boolean {
  if (inner.zone !== outer.zone) return false;
  if ("once" in inner && "once" in outer) return localTime(outer.once.from) <= localTime(inner.once.from) && localTime(inner.once.until) <= localTime(outer.once.until);
  if (!("every" in inner && "every" in outer)) return false;
  const [within, around] = [weekSpan(inner.every), weekSpan(outer.every)];
  const later = (within.from - around.from + weekMs) % weekMs;
  return later + within.length <= around.length || around.length === weekMs;
}
