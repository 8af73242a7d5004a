import type { Open, WorkspaceContext } from "#server/context";
import { Conflict } from "#server/errors";
import type { Place } from "#server/folder/find-pipeline";

/** Nothing may be on its way to what is closed. */
export async function requireIdle({ db }: Open<WorkspaceContext>, environments: readonly Place[]): Promise<void> {
  const environmentId = { in: environments.map(({ id }) => id) };
  const changes = await db.change.count({ where: { environmentId, state: { notIn: ["released", "closed"] } } });
  const schedules = await db.schedule.count({ where: { environmentId, state: "waiting" } });
  const waiting = [changes > 0 && `${changes} ${changes === 1 ? "change" : "changes"}`, schedules > 0 && `${schedules} scheduled ${schedules === 1 ? "release" : "releases"}`].filter((part) => part !== false);
  if (waiting.length > 0) throw new Conflict(`On the way to ${environments.map(({ name }) => name).join(", ")}: ${waiting.join(" and ")}. Nothing was closed; release, retarget or close these first.`);
}

/** What is live there, for whoever is about to close it and for the log. */
export const countLive = ({ db }: Open<WorkspaceContext>, environmentIds: readonly string[]) => db.live.count({ where: { environmentId: { in: [...environmentIds] }, releaseId: { not: null } } });
