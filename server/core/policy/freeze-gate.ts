import type { Demands } from "./demands";
import type { Facts } from "./facts";
import { judged, type Gate } from "./gate";
import { frozenUntil } from "./freezes";
import { momentIn, quoted } from "./spoken";

export function judgeFreeze({ freezes }: Demands, { now, environment }: Facts): Gate | undefined {
  if (freezes.length === 0) return undefined;
  const frozen = frozenUntil(freezes, now);
  if (!frozen) return judged("freeze", true, `${environment.name} is not frozen now.`, { freezes: freezes.map(({ name }) => name), until: null });
  const evidence = { name: frozen.name, until: frozen.until?.toISOString() ?? null };
  if (!frozen.until) return judged("freeze", false, `${quoted(frozen.name)} freezes ${environment.name}, and another freeze always follows. Have the policy mended, or break the glass.`, evidence);
  return judged("freeze", false, `${quoted(frozen.name)} freezes ${environment.name} until ${momentIn(frozen.zone, frozen.until)}. Schedule it for then.`, evidence);
}
