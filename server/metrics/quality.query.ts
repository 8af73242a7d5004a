import { cut, periodBefore } from "#server/core/metrics/period";
import type { Open, WorkspaceContext } from "#server/context";
import { noId } from "#server/core/run/contribution";
import { compareNumbers, numberText } from "#server/core/version/number";
import { query } from "#server/query";
import { grouped, spendingOf, tallyOf } from "./add-sums";
import { narrowRuns } from "./narrow-runs";
import { workspaceTime } from "./narrow-time";
import { askedInSteps, periodOf } from "./schema";
import { sums } from "./sql";

/** How good outputs were over time; of one prompt by version, else of everything together. */
export const quality = query({
  name: "metrics.quality",
  permission: "metrics.read",
  input: askedInSteps,
  async run(context, asked) {
    const time = await workspaceTime(context);
    const narrowed = await narrowRuns(context, asked);
    const period = periodOf(asked, time.today);
    const parts = cut(period, asked.by);
    const rows = await sums(context, narrowed, time.reading(parts), narrowed.promptIds ? "version" : "nothing");
    const earlier = periodBefore(period);
    const before = await sums(context, narrowed, time.reading([earlier]), "nothing");
    const versions = await versionsNamed(context, narrowed.promptIds ? rows.map(({ of }) => of ?? noId) : []);
    const ofVersion = grouped(rows, ({ of }) => of);
    const pointsOf = (own: typeof rows) => [...grouped(own, ({ part }) => part)].map(([part, some]) => ({ part, ...tallyOf(some, time.now) })).sort((one, other) => one.part - other.part);
    const named = versions.map((version) => ({ version, points: pointsOf(ofVersion.get(version.id) ?? []) }));
    const rest = narrowed.promptIds ? (ofVersion.get(noId) ?? []) : rows;
    const ofPart = grouped(rows, ({ part }) => part);
    return {
      zone: time.zone,
      prompt: narrowed.prompt,
      version: narrowed.version,
      by: asked.by,
      parts: parts.map((part) => ({ ...part, ...time.moments(part) })),
      series: [...named, ...(rest.length > 0 ? [{ version: null, points: pointsOf(rest) }] : [])],
      spending: parts.map((_, at) => spendingOf(ofPart.get(at) ?? [])),
      total: { ...tallyOf(rows, time.now), ...spendingOf(rows) },
      before: { ...earlier, ...tallyOf(before, time.now), ...spendingOf(before) },
    };
  },
});

/** Newest first. */
async function versionsNamed({ db }: Open<WorkspaceContext>, ids: readonly string[]) {
  const wanted = [...new Set(ids)].filter((id) => id !== noId);
  if (wanted.length === 0) return [];
  const rows = await db.version.findMany({ where: { id: { in: wanted } }, select: { id: true, major: true, minor: true, patch: true, sha: true } });
  return rows.sort((one, other) => compareNumbers(other, one)).map(({ id, sha, ...number }) => ({ id, sha, number: numberText(number) }));
}
