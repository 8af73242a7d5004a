import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { personOf } from "#server/context";
import { Conflict, Forbidden, NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { findReleaser } from "./find-releaser";
import { lockSchedule } from "./sql";

/** By whoever made it, or whoever may release. */
export const cancelSchedule = command({
  name: "release.cancel-schedule",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ scheduleId: id }),
  async run(context, { scheduleId }) {
    await lockSchedule(context, scheduleId);
    const schedule = await context.db.schedule.findUnique({ where: { id: scheduleId }, select: { state: true, byId: true, due: true, environment: { select: { name: true } } } });
    if (!schedule) throw new NotFound("scheduled release");
    if (schedule.state !== "waiting") throw new Conflict(`This release was ${schedule.state} already. Nothing was changed.`);
    const { may } = await findReleaser(context, undefined);
    if (schedule.byId !== personOf(context.actor) && !may("release.create")) throw new Forbidden("Only whoever scheduled this, or somebody who may release, can cancel it. Nothing was changed; ask one of them.");
    await context.db.schedule.update({ where: { id: scheduleId }, data: { state: "cancelled", settledAt: context.request.now() } });
    return { result: undefined, subject: { type: "schedule", id: scheduleId, name: `into ${schedule.environment.name}` }, before: { due: schedule.due } };
  },
});
