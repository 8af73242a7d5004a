import { beforeEach, expect, test } from "vitest";
import type { NotificationKind } from "#server/core/notification/kinds";
import { write } from "#server/db/transaction";
import { makeMember, makeWorkspace } from "#server/test/factories";
import { chooseKind } from "./choose-kind";
import { markRead } from "./mark-read";
import { markUnread } from "./mark-unread";
import { choices, inbox, unreadCount } from "./queries";
import { readAll } from "./read-all";
import { notify } from "./tell-people";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let ben: Awaited<ReturnType<typeof makeMember>>;
beforeEach(async () => {
  world = await makeWorkspace();
  ben = await makeMember(world, "author");
});

const tell = (subject: string, kind: NotificationKind = "remarked", to = ben.person.id) => write(world.ctx, (open) => notify(open, { kind, userIds: [to], subject, path: "/changes" }));
const subjects = async (asked: Parameters<typeof inbox>[1] = {}) => (await inbox(ben.ctx, asked)).lines.map(({ subject }) => subject);
const idOf = async (subject: string) => (await inbox(ben.ctx, {})).lines.find((line) => line.subject === subject)?.id ?? "";
const unread = async () => (await unreadCount(ben.ctx, {})).unread;

test("the newest stands first; read and unread, and what it is about, can be told apart", async () => {
  await tell("A remark");
  await tell("Live", "released");
  await tell("A name", "mentioned");
  expect(await subjects()).toEqual(["A name", "Live", "A remark"]);
  await markRead(ben.ctx, { ids: [await idOf("A name")] });
  expect(await subjects({ unread: true })).toEqual(["Live", "A remark"]);
  expect(await subjects({ topic: "conversations" })).toEqual(["A name", "A remark"]);
  expect(await subjects({ topic: "incidents" })).toEqual([]);
  expect(await unread()).toBe(2);
});

test("page after page, each line comes once", async () => {
  for (let nth = 0; nth < 103; nth += 1) await tell(`Line ${nth}`, "released");
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof inbox>> = await inbox(ben.ctx, { cursor });
    found.push(...page.lines.map(({ subject }) => subject));
    cursor = page.next;
  } while (cursor);
  expect(found).toEqual(Array.from({ length: 103 }, (_, nth) => `Line ${102 - nth}`));
  expect(await unreadCount(ben.ctx, {})).toEqual({ unread: 100, more: true });
});

test("what is read needs no letter, and can be made unread again", async () => {
  await tell("A remark");
  const id = await idOf("A remark");
  await markRead(ben.ctx, { ids: [id] });
  expect(await write(ben.ctx, ({ db }) => db.notification.findFirst({ where: { id }, select: { inDigest: true } }))).toEqual({ inDigest: false });
  expect(await unread()).toBe(0);
  await markUnread(ben.ctx, { ids: [id] });
  expect(await unread()).toBe(1);
});

test("all that was on screen is read, and nothing that came meanwhile", async () => {
  for (const subject of ["One", "Two", "Three"]) await tell(subject);
  await tell("Live", "released");
  expect(await readAll(ben.ctx, { until: await idOf("Two"), topic: "conversations" })).toEqual({ ids: [await idOf("One"), await idOf("Two")] });
  expect(await subjects({ unread: true })).toEqual(["Live", "Three"]);
  await readAll(ben.ctx, { until: await idOf("Live") });
  expect(await unread()).toBe(0);
});

test("nobody reads, marks or counts another's inbox", async () => {
  await tell("A remark");
  const id = await idOf("A remark");
  const other = await makeMember(world, "author");
  expect((await inbox(world.ctx, {})).lines).toEqual([]);
  expect((await unreadCount(other.ctx, {})).unread).toBe(0);
  expect((await inbox(other.ctx, { cursor: id })).lines).toEqual([]);
  const acts = [() => markRead(other.ctx, { ids: [id] }), () => markUnread(other.ctx, { ids: [id] }), () => readAll(other.ctx, { until: id })];
  for (const act of acts) await expect(act()).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await unread()).toBe(1);
});

test("one line of another's among one's own, and none is touched", async () => {
  await tell("Mine");
  const other = await makeMember(world, "author");
  await tell("Theirs", "remarked", other.person.id);
  const theirs = (await inbox(other.ctx, {})).lines[0]?.id ?? "";
  await expect(markRead(ben.ctx, { ids: [await idOf("Mine"), theirs] })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await unread()).toBe(1);
});

test("a choice counts from now on, for whoever made it, until the usual is chosen again", async () => {
  const chosen = async (kind: NotificationKind) => (await choices(ben.ctx, {})).kinds.find((choice) => choice.kind === kind);
  expect(await chosen("released")).toEqual({ kind: "released", inbox: true, mail: "never" });
  await chooseKind(ben.ctx, { kind: "released", inbox: false, mail: "daily" });
  await chooseKind(ben.ctx, { kind: "released", inbox: false, mail: "never" });
  expect(await chosen("released")).toEqual({ kind: "released", inbox: false, mail: "never" });
  expect((await choices(world.ctx, {})).kinds.find(({ kind }) => kind === "released")).toMatchObject({ inbox: true });
  await tell("Live", "released");
  expect(await subjects()).toEqual([]);
  await chooseKind(ben.ctx, { kind: "released", inbox: true, mail: "never" });
  expect(await write(ben.ctx, ({ db }) => db.notificationChoice.count())).toBe(0);
});

test("a line that waits for its letter alone is in no inbox", async () => {
  await chooseKind(ben.ctx, { kind: "remarked", inbox: false, mail: "daily" });
  await tell("A remark");
  expect([await subjects(), await unread()]).toEqual([[], 0]);
});

test("of broken glass everyone is told", async () => {
  await expect(chooseKind(ben.ctx, { kind: "glass_broken", inbox: false, mail: "never" })).rejects.toMatchObject({ code: "INVALID" });
  await chooseKind(ben.ctx, { kind: "glass_broken", inbox: true, mail: "never" });
  await tell("Past its policy", "glass_broken");
  expect(await subjects()).toEqual(["Past its policy"]);
});
