import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { Invalid } from "#server/errors";
import { id } from "#server/workspace/schema";
import { requireCandidacy } from "./require-candidacy";
import { moves, why } from "./schema";

const farthestMs = 366 * 86_400_000;

/** Writes down what shall be tried at a time. Every gate is judged then, and not now. */
export const scheduleRelease = command({
  name: "release.schedule",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ environmentId: id, moves, changeId: id.optional(), due: z.date(), why }),
  async run(context, { environmentId, moves, changeId, due, why }) {
    const { actor, db, request } = context;
    const now = request.now();
    if (due <= now) throw new Invalid("This time has passed. Nothing was scheduled; choose a later one, or release now.", { due: "Choose a time to come" });
    if (due.getTime() > now.getTime() + farthestMs) throw new Invalid("This is more than a year away. Nothing was scheduled; choose an earlier time.", { due: "Choose a time within a year" });
    const first = moves[0] ?? { promptId: "", versionId: "" };
    const { prompt, version, environment } = await requireCandidacy(context, { ...first, environmentId, liveId: null });
    for (const move of moves.slice(1)) await requireCandidacy(context, { ...move, environmentId, liveId: null });
    const schedule = await db.schedule.create({ data: { environmentId, changeId, due, why, byId: selfOf(actor), createdAt: now }, select: { id: true } });
    await db.schedulePart.createMany({ data: moves.map((move) => ({ ...move, scheduleId: schedule.id })) });
    const what = moves.length === 1 ? `${prompt.name} ${version.number}` : `${moves.length} prompts`;
    return { result: schedule, subject: { type: "schedule", id: schedule.id, name: `${what} into ${environment.name}` }, after: { due }, reason: why };
  },
});
