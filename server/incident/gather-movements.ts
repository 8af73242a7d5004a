import type { Open, WorkspaceContext } from "#server/context";
import { assess } from "#server/core/change/assess";
import type { RiskLevel } from "#server/core/change/finding";
import type { Movement } from "#server/core/incident/suspects";
import { numberText } from "#server/core/version/number";
import { contentIn } from "#server/prompt/store-content";

type Context = Open<WorkspaceContext>;

const version = { select: { id: true, major: true, minor: true, patch: true, risk: true, content: true } } as const;
/** As far back as a text that is live is weighed. */
const farthest = 12;

/** What went live of a prompt in one place up to a moment, the newest few, each weighed against what it replaced. */
export async function movementsOf({ db }: Context, promptId: string, environmentId: string, until: Date): Promise<Movement[]> {
  const rows = await db.release.findMany({
    where: { promptId, environmentId, at: { lte: until } },
    select: { id: true, kind: true, at: true, unreviewed: true, unvalidated: true, brokeGlass: true, environment: { select: { name: true } }, version, replaces: { select: { version } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: farthest,
  });
  return rows.map(({ version, replaces, environment, ...row }) => ({
    ...row,
    ...{ versionId: version.id, version: numberText(version), place: environment.name, replaced: replaces ? numberText(replaces.version) : undefined },
    risk: replaces ? riskOf(replaces.version.content, version) : "low",
  }));
}

function riskOf(before: unknown, after: { content: unknown; risk: RiskLevel }): RiskLevel {
  const [was, is] = [contentIn(before), contentIn(after.content)];
  return was.kind === "prompt" && is.kind === "prompt" ? assess(was, is).level : after.risk;
}

/** Where a run was live, else the last place of those where the prompt is: the one that people meet. */
export async function placeOf({ db }: Context, promptId: string, environment: string): Promise<string | undefined> {
  const places = await db.live.findMany({ where: { promptId }, select: { environment: { select: { id: true, key: true, place: true } } }, take: 200 });
  const sorted = places.map(({ environment }) => environment).sort((one, other) => other.place - one.place);
  return (sorted.find(({ key }) => key === environment) ?? sorted[0])?.id;
}
