import type { Open, WorkspaceContext } from "#server/context";
import type { Demands } from "#server/core/policy/demands";
import { usualDemands } from "#server/core/policy/usual";
import type { Prisma } from "#server/db/generated/client";
import { lineTo } from "#server/folder/find-pipeline";

export interface StandingPolicy {
  /** Null where nobody chose and the usual is demanded. */
  id: string | null;
  serial: number;
  demands: Demands;
  /** Whose it is: a folder's, or the environment's own. */
  folderId: string | null;
}

/** What an environment demands of prompts in a folder: what the nearest folder up demands there, else the environment itself, else what is usual. */
export async function standingPolicy(context: Open<WorkspaceContext>, environment: { id: string }, folderId: string | null): Promise<StandingPolicy> {
  const line = await lineTo(context, folderId);
  const where = { environmentId: environment.id, state: "standing" } as const;
  const newest = await context.db.policy.groupBy({ by: ["folderId"], where: { ...where, OR: [{ folderId: null }, { folderId: { in: line } }] }, _max: { serial: true } });
  for (const place of [...line, null]) {
    const serial = newest.find((of) => of.folderId === place)?._max.serial;
    if (serial === undefined || serial === null) continue;
    const found = await context.db.policy.findFirst({ where: { ...where, folderId: place, serial }, select: { id: true, serial: true, folderId: true, demands: true } });
    if (found?.demands) return { ...found, demands: demandsIn(found.demands) };
  }
  return { id: null, serial: 0, folderId: null, demands: await usualIn(context, environment) };
}

/** What stands where nobody has chosen anything, in its pipeline as it is now. */
export async function usualIn({ db }: Open<WorkspaceContext>, { id }: { id: string }): Promise<Demands> {
  const { folderId } = await db.environment.findUniqueOrThrow({ where: { id }, select: { folderId: true } });
  const pipeline = await db.environment.findMany({ where: { folderId, OR: [{ closedAt: null }, { id }] }, select: { id: true, key: true }, orderBy: [{ place: "asc" }, { id: "asc" }] });
  return usualDemands(pipeline.map(({ key }) => key), pipeline.findIndex((one) => one.id === id));
}

// safe because demands are parsed before they are written, and never change
export const demandsIn = (stored: Prisma.JsonValue) => stored as unknown as Demands;
