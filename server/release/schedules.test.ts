import { beforeEach, expect, test } from "vitest";
import { openJob } from "#server/access/open-job";
import type { WorkspaceContext } from "#server/context";
import { write } from "#server/db/transaction";
import { handlers } from "#server/jobs/handlers";
import { jobContext } from "#server/test/contexts";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { cancelSchedule } from "./cancel-schedule";
import { livePage } from "./live.query";
import { promoteVersions } from "./promote-versions";
import { scheduleRelease } from "./schedule-release";
import { schedules } from "./schedules.query";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let promptId: string;
let development: string;
let versionId: string;
const why = "After the weekend";
const dayMs = 86_400_000;

beforeEach(async () => {
  world = await makeWorkspace();
  promptId = (await makePrompt(world.ctx, { name: "Bakery greeter" })).id;
  versionId = (await makeVersion(world.ctx, promptId, saying("Greet the customer."))).id;
  development = await write(world.ctx, async ({ db }) => (await db.environment.findFirstOrThrow({ where: { key: "development" }, select: { id: true } })).id);
});

const tomorrow = () => new Date(Date.now() + dayMs);
const moves = () => [{ promptId, versionId, seenId: null }];
const live = async () => (await livePage(world.ctx, { promptId })).places[0]?.live;

/** As the worker does: whatever the sweep finds due in this workspace, in a context of its own. */
async function sweep(now: Date) {
  const due = await handlers["release.fire"].stranded(jobContext("sweep", { now: () => now }));
  const own = due.filter(({ workspaceId }) => workspaceId === world.ctx.workspace.id);
  for (const { payload } of own) {
    const opened = await openJob({ workspaceId: world.ctx.workspace.id, actor: { kind: "job", id: "1", name: "release.fire" }, requestId: "r" });
    const context: WorkspaceContext = { ...opened, request: { ...opened.request, now: () => now } };
    await handlers["release.fire"].handle(context, payload);
  }
  return own.length;
}

test("what is scheduled goes live when its time has come, in the name of whoever scheduled it, and once", async () => {
  const due = tomorrow();
  await scheduleRelease(world.ctx, { environmentId: development, moves: moves(), due, why });
  expect(await sweep(new Date(due.getTime() - 1000))).toBe(0);
  expect(await live()).toBeUndefined();
  expect(await sweep(new Date(due.getTime() + 1000))).toBe(1);
  expect(await live()).toMatchObject({ versionId, why, by: { name: "Ada Byron" } });
  expect(await sweep(new Date(due.getTime() + 2000))).toBe(0);
});

test("it is judged again when it fires, and a refusal is said to whoever scheduled it", async () => {
  const { ctx, person } = await makeMember(world, "author");
  const due = tomorrow();
  await scheduleRelease(ctx, { environmentId: development, moves: moves(), due, why });
  await sweep(new Date(due.getTime() + 1000));
  expect(await live()).toBeUndefined();
  expect(await schedules(world.ctx, { promptId })).toMatchObject([{ state: "refused", refusal: expect.stringContaining("needs a role that releases") as string }]);
  const told = await write(world.ctx, ({ db }) => db.notification.findMany({ where: { userId: person.id }, select: { kind: true } }));
  expect(told).toEqual([{ kind: "schedule_refused" }]);
});

test("what was released by hand meanwhile is not overwritten", async () => {
  const due = tomorrow();
  await scheduleRelease(world.ctx, { environmentId: development, moves: moves(), due, why });
  const other = await makeVersion(world.ctx, promptId, saying("Greet by name."), versionId);
  await promoteVersions(world.ctx, { environmentId: development, moves: [{ promptId, versionId: other.id, seenId: null }], why });
  await sweep(new Date(due.getTime() + 1000));
  expect(await live()).toMatchObject({ versionId: other.id });
  expect(await schedules(world.ctx, {})).toMatchObject([{ state: "refused", refusal: expect.stringContaining("You saw nothing live") as string }]);
});

test("a cancelled one never fires, and only its maker or whoever may release cancels it", async () => {
  const due = tomorrow();
  const { id: scheduleId } = await scheduleRelease(world.ctx, { environmentId: development, moves: moves(), due, why });
  const { ctx: author } = await makeMember(world, "author");
  await expect(cancelSchedule(author, { scheduleId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await cancelSchedule(world.ctx, { scheduleId });
  await expect(cancelSchedule(world.ctx, { scheduleId })).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await sweep(new Date(due.getTime() + 1000))).toBe(0);
  expect(await live()).toBeUndefined();
});

test.each([
  ["a time that has passed", -1000, "This time has passed."],
  ["a time beyond a year", 400 * dayMs, "more than a year away"],
])("%s is refused", async (_, later, sentence) => {
  await expect(scheduleRelease(world.ctx, { environmentId: development, moves: moves(), due: new Date(Date.now() + later), why })).rejects.toMatchObject({ code: "INVALID", message: expect.stringContaining(sentence) as string });
});
