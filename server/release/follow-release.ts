import { settleChange } from "#server/change/settle-change";
import type { Open, WorkspaceContext } from "#server/context";
import type { Released } from "./release-version";
import { tellOfRelease } from "./tell-of-release";

type Done = Extract<Released, { outcome: "released" }>;

/** What follows once something is live: the Changes that wanted it are released, and people hear of it. */
export async function followRelease(context: Open<WorkspaceContext>, released: Done, { environmentId, why }: { environmentId: string; why: string }) {
  const promptIds = released.moved.map(({ prompt }) => prompt.id);
  const wanting = await context.db.change.findMany({
    where: { environmentId, state: { in: ["open", "changes_requested", "approved"] }, parts: { some: { promptId: { in: promptIds } } } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of wanting) await settleChange(context, id);
  await tellOfRelease(context, released, why);
}
