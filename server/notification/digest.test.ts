import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openJob } from "#server/access/open-job";
import { forgetNotifications, strandedDigests } from "#server/access/sql";
import type { NotificationKind } from "#server/core/notification/kinds";
import { linksIn } from "#server/core/letter/eml";
import { write } from "#server/db/transaction";
import { handlers } from "#server/jobs/handlers";
import { sendMail } from "#server/mail/jobs";
import { strandedMail } from "#server/mail/queries";
import { configure } from "#server/test/configure";
import { jobContext } from "#server/test/contexts";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { startMailServer, type MailServer } from "#server/test/mail-server";
import { makeAttempt } from "#server/test/outputs";
import { clearMail, lettersTo } from "#server/test/post-office";
import { chooseZone } from "#server/workspace/choose-zone";
import { removeMember } from "#server/workspace/remove-member";
import { chooseKind } from "./choose-kind";
import { markRead } from "./mark-read";
import { inbox } from "./queries";
import { notify } from "./tell-people";

let server: MailServer;
let restore: () => void;
beforeAll(async () => {
  server = await startMailServer();
  restore = configure({ SMTP_URL: server.url, PUBLIC_URL: "https://galley.test", LOG_LEVEL: "silent" });
});
afterAll(async () => {
  await server.close();
  restore();
});

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let ben: Awaited<ReturnType<typeof makeMember>>;
beforeEach(async () => {
  world = await makeWorkspace();
  ben = await makeMember(world, "author");
  await clearMail();
});

const evening = new Date("2026-11-19T18:00:00Z");
const morning = new Date("2026-11-20T08:00:00Z");
const at = <C extends typeof world.ctx>(ctx: C, now: Date): C => ({ ...ctx, request: { ...ctx.request, now: () => now } });
const tell = (subject: string, now = evening, kind: NotificationKind = "remarked") => write(at(world.ctx, now), (open) => notify(open, { kind, userIds: [ben.person.id], subject, path: `/changes/${subject}` }));
const due = async (now: Date) => (await strandedDigests(now)).filter(({ workspaceId }) => workspaceId === world.ctx.workspace.id).map(({ payload }) => payload.userId);
const send = async (now = morning) => handlers["notification.digest"].handle(at(await openJob({ workspaceId: world.ctx.workspace.id, actor: { kind: "job", id: "1", name: "notification.digest" }, requestId: "r" }), now), { userId: ben.person.id });
const letters = () => lettersTo(ben.person.email);

test("what can wait comes in one letter at eight in the morning, where the workspace is", async () => {
  await tell("one");
  await tell("two", new Date("2026-11-20T06:59:00Z"));
  expect([await due(new Date("2026-11-20T07:59:00Z")), await due(morning)]).toEqual([[], [ben.person.id]]);
  await chooseZone(world.ctx, { timeZone: "Europe/Berlin" });
  expect(await due(new Date("2026-11-20T07:00:00Z"))).toEqual([ben.person.id]);
  await tell("three", new Date("2026-11-20T07:30:00Z"));
  await send();
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  expect(letter?.subject).toMatch(/^2 things happened in /);
  expect(linksIn(letter?.text ?? "")).toEqual(["changes/one", "changes/two", "inbox"].map((path) => `https://galley.test/${world.slug}/${path}`));
});

test("sent twice, at once or later, it comes once", async () => {
  await tell("one");
  await Promise.all([send(), send()]);
  await send();
  expect(await letters()).toHaveLength(1);
  expect(await due(morning)).toEqual([]);
});

test("what was read already is in no letter", async () => {
  await tell("one");
  const { lines } = await inbox(ben.ctx, {});
  await markRead(ben.ctx, { ids: lines.map(({ id }) => id) });
  await send();
  expect(await letters()).toEqual([]);
});

test("who wants it in the letter alone gets it there, and never in the inbox", async () => {
  await chooseKind(ben.ctx, { kind: "remarked", inbox: false, mail: "daily" });
  await tell("one");
  await send();
  expect(await letters()).toMatchObject([{ subject: "one" }]);
  expect((await inbox(ben.ctx, {})).lines).toEqual([]);
});

test("outputs that wait for a verdict have their line in it", async () => {
  const { id } = await makePrompt(ben.ctx);
  await makeVersion(ben.ctx, id, saying("Write a line."));
  await makeAttempt(ben.ctx, id, "Letter to Amara", {}, { output: "Dear Amara" });
  await tell("one");
  await send();
  expect((await letters())[0]?.text).toContain("1 output waits for your verdict.");
});

test("who left hears no more", async () => {
  await tell("one");
  await removeMember(world.ctx, { memberId: ben.id });
  expect(await due(morning)).toEqual([]);
  await send();
  expect(await letters()).toEqual([]);
});

test("the letter arrives", async () => {
  await tell("Grüße");
  await send();
  const worker = jobContext("mail.send", { now: () => new Date() });
  for (const { payload } of await strandedMail(worker, {})) await sendMail(worker, payload);
  const [letter] = server.letters.filter(({ to }) => to === ben.person.email);
  expect(letter?.raw.replaceAll("=\r\n", "")).toContain(`https://galley.test/${world.slug}/inbox`);
});

test("what was read long ago is forgotten; what is unread is kept longer", async () => {
  await tell("read", new Date("2026-05-01"));
  await tell("unread", new Date("2026-05-01"));
  await tell("ancient", new Date("2025-01-01"));
  const { lines } = await inbox(ben.ctx, {});
  await markRead(at(ben.ctx, new Date("2026-05-02")), { ids: lines.filter(({ subject }) => subject === "read").map(({ id }) => id) });
  await forgetNotifications(morning);
  expect((await inbox(ben.ctx, {})).lines.map(({ subject }) => subject)).toEqual(["unread"]);
});
