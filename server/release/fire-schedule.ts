import { z } from "zod";
import { command } from "#server/command";
import type { Open, WorkspaceContext } from "#server/context";
import { isDomainError } from "#server/errors";
import { notify } from "#server/notification/tell-people";
import { id } from "#server/workspace/schema";
import { followRelease } from "./follow-release";
import { releaseVersion, type Released } from "./release-version";
import { sayRefused } from "./say-refused";
import { lockSchedule } from "./sql";

/** Tries what was scheduled, in the name of whoever did; what is refused is said to them and not tried again. */
export const fireSchedule = command({
  name: "release.fire",
  permission: "release.create",
  input: z.object({ scheduleId: id }),
  async run(context, { scheduleId }) {
    const { db, request } = context;
    await lockSchedule(context, scheduleId);
    const schedule = await db.schedule.findUnique({
      where: { id: scheduleId },
      select: { state: true, due: true, environmentId: true, changeId: true, why: true, byId: true, environment: { select: { name: true } }, parts: { select: { promptId: true, versionId: true, seenId: true } } },
    });
    if (schedule?.state !== "waiting" || schedule.due > request.now()) return { result: undefined, silent: "nothing changed" };
    const { environmentId, changeId, why, parts, environment } = schedule;
    const subject = { type: "schedule", id: scheduleId, name: `into ${environment.name}` };
    const fired = await attempt(context, { environmentId, changeId: changeId ?? undefined, why, moves: parts });
    const refusal = typeof fired === "string" ? fired : fired.outcome === "refused" ? sayRefused(fired.refused) : null;
    await db.schedule.update({ where: { id: scheduleId }, data: { state: refusal ? "refused" : "released", refusal, settledAt: request.now() } });
    if (refusal || typeof fired === "string") {
      await notify(context, { kind: "schedule_refused", userIds: [schedule.byId], subject: `What you scheduled for ${environment.name} was not released`, body: refusal ?? "", path: "/releases" });
      return { result: undefined, subject, after: { state: "refused", refusal }, reason: why };
    }
    if (fired.outcome === "released") await followRelease(context, fired, { environmentId, why });
    return { result: undefined, subject, after: { state: "released" }, reason: why };
  },
});

type Asked = Omit<Parameters<typeof releaseVersion>[1], "kind" | "breakGlass">;

/** A refusal comes before anything is written, so the rest of this may still be. */
async function attempt(context: Open<WorkspaceContext>, asked: Asked): Promise<Released | string> {
  try {
    return await releaseVersion(context, { kind: "promotion", breakGlass: false, ...asked });
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return error.message;
  }
}
