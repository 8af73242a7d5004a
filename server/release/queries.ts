import { z } from "zod";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";

const person = { select: { id: true, name: true } } as const;

/** In whose name a job acts. */
export const whoScheduled = query({
  name: "release.who-scheduled",
  permission: "prompt.read",
  input: z.object({ scheduleId: id }),
  run: async ({ db }, { scheduleId }) => (await db.schedule.findUnique({ where: { id: scheduleId }, select: { by: person } }))?.by,
});

export const whoReadied = query({
  name: "release.who-readied",
  permission: "prompt.read",
  input: z.object({ changeId: id }),
  run: async ({ db }, { changeId }) => (await db.change.findUnique({ where: { id: changeId }, select: { whenReadyBy: person } }))?.whenReadyBy,
});

export const whoReleased = query({
  name: "release.who-released",
  permission: "prompt.read",
  input: z.object({ releaseId: id }),
  run: async ({ db }, { releaseId }) => (await db.release.findUnique({ where: { id: releaseId }, select: { by: person } }))?.by,
});
