import type { Demands } from "./demands";
import type { Facts } from "./facts";
import { judged, type Gate } from "./gate";
import { lasting, quoted } from "./spoken";

export function judgeSource({ from }: Demands, { source, version }: Facts): Gate | undefined {
  if (from === null) return undefined;
  const evidence = { from, since: source?.liveSince?.toISOString() ?? null };
  if (!source) return judged("source", false, `The policy asks that it is live in ${quoted(from)} first, and there is no such place before this one. Have the policy mended.`, evidence);
  if (!source.liveSince) return judged("source", false, `${version} is not live in ${source.name}. Release it there first.`, evidence);
  return judged("source", true, `${version} is live in ${source.name}.`, evidence);
}

export function judgeDwell({ from, dwellMinutes }: Demands, { source, now }: Facts): Gate | undefined {
  if (from === null || dwellMinutes === 0) return undefined;
  const place = source?.name ?? quoted(from);
  const evidence = { needed: dwellMinutes, since: source?.liveSince?.toISOString() ?? null };
  if (!source?.liveSince) return judged("dwell", false, `It must have been live in ${place} for ${lasting(dwellMinutes)}, and is not live there.`, evidence);
  const missingMs = source.liveSince.getTime() + dwellMinutes * 60_000 - now.getTime();
  const missing = Math.ceil(missingMs / 60_000);
  if (missing > 0) return judged("dwell", false, `It must be live in ${place} for ${lasting(dwellMinutes)}; ${lasting(missing)} to go. Schedule it, or come back then.`, evidence);
  return judged("dwell", true, `It has been live in ${place} for ${lasting((now.getTime() - source.liveSince.getTime()) / 60_000)}; ${lasting(dwellMinutes)} were asked.`, evidence);
}
