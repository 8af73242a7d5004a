import type { WorkspaceId } from "#server/db/for-workspace";
import { cutOldDays } from "./cut-old-days";
import { askWithin } from "./pool";
import { record } from "./record";
import { forgetSettings, settingsOf } from "./settings";

const atOnce = 1000;
const first = "00000000-0000-0000-0000-000000000000";

interface Counted {
  id: string;
  at: number;
  day: number;
}

/** Counts each run under the day it has in the zone chosen now, while others are recorded. Stopped anywhere, it goes on from what is left. */
export async function cutDays(workspaceId: WorkspaceId): Promise<void> {
  forgetSettings();
  const settings = (await settingsOf([workspaceId])).get(workspaceId);
  if (!settings) return;
  for (let after = first; ;) {
    const page = await askWithin<Counted>([workspaceId], `SELECT id, (extract(epoch FROM at) * 1000)::float8 AS at, day FROM run WHERE workspace_id = $1 AND id > $2 ORDER BY id LIMIT ${atOnce}`, [workspaceId, after]);
    const last = page.at(-1);
    if (!last) break;
    await record(page.flatMap(({ id, at, day }) => (day === settings.dayOf(at) ? [] : [{ kind: "recut" as const, workspaceId, id }])));
    after = last.id;
  }
  await cutOldDays(workspaceId, settings.zone);
  await askWithin([workspaceId], "UPDATE workspace SET days_in = $2 WHERE id = $1 AND time_zone = $2", [workspaceId, settings.zone]);
}
