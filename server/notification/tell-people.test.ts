import { beforeEach, expect, test } from "vitest";
import type { WorkspaceContext } from "#server/context";
import type { NotificationKind } from "#server/core/notification/kinds";
import { linksIn } from "#server/core/letter/eml";
import { write } from "#server/db/transaction";
import { makeMember, makeWorkspace } from "#server/test/factories";
import { lettersTo } from "#server/test/post-office";
import { notify } from "./tell-people";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let ben: Awaited<ReturnType<typeof makeMember>>;
beforeEach(async () => {
  world = await makeWorkspace();
  ben = await makeMember(world, "approver");
});

const asked = { kind: "review_requested" as NotificationKind, subject: "Ada asks you to review Shorter greeting", body: "Before Friday, please.", path: "/changes/1" };
const tell = (userIds: string[], more: Partial<typeof asked> = {}, ctx: WorkspaceContext = world.ctx) => write(ctx, (open) => notify(open, { ...asked, userIds, ...more }));
const linesOf = (userId: string) => write(world.ctx, ({ db }) => db.notification.findMany({ where: { userId }, orderBy: { id: "asc" } }));
const choose = (kind: NotificationKind, inbox: boolean, mail: "at_once" | "daily" | "never") =>
  write(world.ctx, ({ db }) => db.notificationChoice.createMany({ data: [{ userId: ben.person.id, kind, inbox, mail }] }));

test("who is told has a line in the inbox and, of what can't wait, a letter with the way to it", async () => {
  await tell([ben.person.id, ben.person.id, world.owner.id]);
  expect(await linesOf(ben.person.id)).toMatchObject([{ ...asked, by: world.owner.name, readAt: null, inDigest: false }]);
  const [letter, ...others] = await lettersTo(ben.person.email);
  expect(others).toEqual([]);
  expect(letter?.subject).toBe(asked.subject);
  expect(letter?.text).toContain("> Before Friday, please.");
  expect(linksIn(letter?.text ?? "")).toEqual([`${world.ctx.request.origin}/${world.slug}/changes/1`]);
});

test("nobody is told of what they did themselves, by hand or by key; a job tells even whom it works for", async () => {
  const { id, name } = world.owner;
  const key = { ...world.ctx, actor: { kind: "key" as const, id: "k", name: "Bot", ownerId: id, ownerName: name } };
  const job = { ...world.ctx, actor: { kind: "job" as const, id: "j", name: "release.fire", for: { kind: "person" as const, id, name } } };
  await tell([id]);
  await tell([id], {}, key);
  expect(await linesOf(id)).toEqual([]);
  await tell([id], { kind: "schedule_refused" }, job);
  expect(await linesOf(id)).toMatchObject([{ kind: "schedule_refused" }]);
  await tell([ben.person.id], {}, key);
  expect(await linesOf(ben.person.id)).toMatchObject([{ by: `Bot, for ${name}` }]);
});

test("neither strangers nor raters are told", async () => {
  const rater = await makeMember(world, "rater");
  const other = await makeWorkspace();
  await tell([rater.person.id, other.owner.id]);
  expect([await linesOf(rater.person.id), await linesOf(other.owner.id)]).toEqual([[], []]);
  expect([await lettersTo(rater.person.email), await lettersTo(other.owner.email)].flat().filter(({ subject }) => subject === asked.subject)).toEqual([]);
});

test("what can wait is kept for the letter of the day; what nobody waits for goes without", async () => {
  await tell([ben.person.id], { kind: "approved" });
  await tell([ben.person.id], { kind: "released" });
  expect(await linesOf(ben.person.id)).toMatchObject([{ kind: "approved", inDigest: true }, { kind: "released", inDigest: false }]);
  expect(await lettersTo(ben.person.email)).toEqual([]);
});

test("people hear of a kind as they chose to", async () => {
  await choose("review_requested", false, "never");
  await choose("mentioned", false, "at_once");
  await choose("approved", false, "daily");
  for (const kind of ["review_requested", "mentioned", "approved"] as const) await tell([ben.person.id], { kind });
  expect(await linesOf(ben.person.id)).toMatchObject([{ kind: "approved", readAt: expect.any(Date) as Date, inDigest: true }]);
  expect(await lettersTo(ben.person.email)).toHaveLength(1);
});

test("said twice, it is told once, until it was read", async () => {
  await tell([ben.person.id]);
  await tell([ben.person.id]);
  await tell([ben.person.id], { body: "Before Thursday." });
  expect(await linesOf(ben.person.id)).toHaveLength(2);
  await write(world.ctx, ({ db }) => db.notification.updateMany({ where: { userId: ben.person.id }, data: { readAt: new Date() } }));
  await tell([ben.person.id]);
  expect(await linesOf(ben.person.id)).toHaveLength(3);
});

test("a flood of letters becomes one letter", async () => {
  for (let time = 0; time < 22; time += 1) await tell([ben.person.id], { body: `${time}` });
  expect(await lettersTo(ben.person.email)).toHaveLength(20);
  expect((await linesOf(ben.person.id)).filter(({ inDigest }) => inDigest)).toHaveLength(2);
});

test("what isn't committed is told to nobody", async () => {
  const failing = write(world.ctx, async (open) => {
    await notify(open, { ...asked, userIds: [ben.person.id] });
    throw new Error("The rest went wrong.");
  });
  await expect(failing).rejects.toThrow("The rest went wrong.");
  expect(await linesOf(ben.person.id)).toEqual([]);
  expect(await lettersTo(ben.person.email)).toEqual([]);
});

test("a long text is cut, and never through a character", async () => {
  await tell([ben.person.id], { subject: "🥖".repeat(300), body: "🥖".repeat(3000) });
  const [line] = await linesOf(ben.person.id);
  expect([...(line?.subject ?? "")]).toHaveLength(200);
  expect([...(line?.body ?? "")]).toHaveLength(2000);
});
