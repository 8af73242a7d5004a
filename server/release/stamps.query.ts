import { z } from "zod";
import type { Open, WorkspaceContext } from "#server/context";
import { numberText } from "#server/core/version/number";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";

/** Where each prompt is live, in the order of its way. A prompt that is live nowhere is left out. */
export const stamps = query({
  name: "release.stamps",
  permission: "prompt.read",
  input: z.object({ promptIds: z.array(id).min(1).max(200) }),
  async run(context, { promptIds }) {
    const rows = await context.db.live.findMany({
      where: { promptId: { in: promptIds }, releaseId: { not: null }, environment: { closedAt: null } },
      orderBy: [{ environment: { place: "desc" } }, { environmentId: "asc" }],
      select: {
        ...{ promptId: true, environment: { select: { id: true, key: true, name: true, folderId: true } } },
        release: { select: { id: true, at: true, sha: true, unreviewed: true, by: { select: { name: true } }, version: { select: { major: true, minor: true, patch: true } } } },
      },
    });
    const lasts = await lastPlaces(context);
    const of = new Map<string, Stamp[]>();
    for (const { promptId, environment, release } of rows) {
      if (!release) continue;
      const { version, ...rest } = release;
      const { folderId: _, ...place } = environment;
      of.set(promptId, [...(of.get(promptId) ?? []), { ...rest, environment: place, number: numberText(version), last: lasts.has(place.id) }]);
    }
    return [...of].map(([promptId, stamps]) => ({ promptId, stamps }));
  },
});

interface Stamp {
  id: string;
  environment: { id: string; key: string; name: string };
  number: string;
  sha: string;
  at: Date;
  by: { name: string } | null;
  unreviewed: boolean;
  /** Whether it is the one that people meet. */
  last: boolean;
}

/** Environments are few, so all that are open are read at once. */
async function lastPlaces({ db }: Open<WorkspaceContext>): Promise<ReadonlySet<string>> {
  const open = await db.environment.findMany({ where: { closedAt: null }, orderBy: { place: "asc" }, select: { id: true, folderId: true } });
  return new Set(new Map(open.map(({ id, folderId }) => [folderId, id])).values());
}
