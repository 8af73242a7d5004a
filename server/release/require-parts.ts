import type { Open, WorkspaceContext } from "#server/context";
import { Conflict, NotFound } from "#server/errors";
import type { Move } from "./schema";

/** The versions that a Change proposes, beside what one saw live of each. */
export async function requireParts({ db }: Open<WorkspaceContext>, changeId: string, seen: readonly Pick<Move, "promptId" | "seenId">[]): Promise<Move[]> {
  const change = await db.change.findUnique({ where: { id: changeId }, select: { serial: true, state: true, parts: { select: { promptId: true, headId: true } } } });
  if (!change) throw new NotFound("Change");
  if (change.state === "draft") throw new Conflict(`Change ${change.serial} is a draft. Nothing was released; open it for review first.`);
  if (change.state === "closed") throw new Conflict(`Change ${change.serial} is closed. Nothing was released; open it again first.`);
  const seenOf = new Map(seen.map(({ promptId, seenId }) => [promptId, seenId]));
  if (seenOf.size !== change.parts.length || change.parts.some(({ promptId }) => !seenOf.has(promptId))) {
    throw new Conflict(`Change ${change.serial} holds other prompts by now. Nothing was released; look at it again.`);
  }
  return change.parts.map(({ promptId, headId }) => ({ promptId, versionId: headId, seenId: seenOf.get(promptId) ?? null }));
}
