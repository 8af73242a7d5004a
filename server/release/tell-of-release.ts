import type { Open, WorkspaceContext } from "#server/context";
import { notify } from "#server/notification/tell-people";
import type { Released } from "./release-version";
import { named } from "./say-released";

type Done = Extract<Released, { outcome: "released" }>;

/** Whoever wrote, owns or proposed it hears of a release; of a rollback its managers, too; and of broken glass everybody does. */
export async function tellOfRelease(context: Open<WorkspaceContext>, released: Done, why: string) {
  const releases = await context.db.release.findMany({
    where: { setId: released.setId },
    select: {
      ...{ kind: true, brokeGlass: true, prompt: { select: { key: true, ownerId: true } } },
      ...{ version: { select: { authorId: true } }, replaces: { select: { byId: true, version: { select: { authorId: true } } } } },
      change: { select: { authorId: true, reviewers: { select: { userId: true } }, reviews: { select: { reviewerId: true } } } },
    },
  });
  const [first] = releases;
  if (!first) return;
  const path = releases.length === 1 ? `/prompts/${encodeURIComponent(first.prompt.key)}/live` : "/releases";
  const back = first.kind === "rollback";
  const glass = releases.some(({ brokeGlass }) => brokeGlass);
  const concerned = releases.flatMap(({ prompt, version, replaces, change }) => [
    ...[prompt.ownerId, version.authorId, back ? replaces?.byId : undefined, back ? replaces?.version.authorId : undefined],
    ...(change ? [change.authorId, ...change.reviewers.map(({ userId }) => userId), ...change.reviews.map(({ reviewerId }) => reviewerId)] : []),
  ]);
  const userIds = [...concerned.filter((id) => typeof id === "string"), ...(back || glass ? await members(context, glass) : [])];
  const subject = glass ? `The glass was broken: ${named(released)}${back ? ", restored" : ""}` : `${named(released)} ${back ? "was restored" : "is live"}`;
  await notify(context, { kind: glass ? "glass_broken" : back ? "rolled_back" : "released", userIds, subject, body: why, path });
}

async function members({ db }: Open<WorkspaceContext>, everybody: boolean) {
  const rows = await db.member.findMany({ where: everybody ? {} : { role: { in: ["owner", "admin", "manager"] } }, select: { userId: true } });
  return rows.map(({ userId }) => userId);
}
