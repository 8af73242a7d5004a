import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { jobContext } from "#server/test/contexts";
import { configure } from "#server/test/configure";
import { startMailServer, type MailServer } from "#server/test/mail-server";
import { clearMail, letDue, letterRow, post } from "#server/test/post-office";
import { sendMail } from "./jobs";
import { strandedMail } from "./queries";

const to = "ada@example.com";
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
beforeEach(async () => {
  await clearMail();
  server.letters.length = 0;
  server.answer = () => undefined;
});

const minutes = (count: number) => () => new Date(Date.now() + count * 60_000);
const worker = (now = minutes(0)) => jobContext("mail.send", { now });
const stranded = async (now = minutes(0)) => (await strandedMail(worker(now), {})).map(({ payload }) => payload.mailId);

test("a letter arrives as it was written, and its text is forgotten", async () => {
  const mailId = await post(to, "Grüße\n\nhttps://galley.test/link/secret\n");
  await sendMail(worker(), { mailId });
  expect(server.letters).toMatchObject([{ to, messageId: `<${mailId}@galley.test>` }]);
  expect(server.letters[0]?.raw).toContain("https://galley.test/link/secret");
  expect(await letterRow(mailId)).toMatchObject({ state: "sent", text: "", attempts: 1, problem: null, sent_at: expect.any(Date) as Date });
});

test("sent twice, at once or later, it arrives once", async () => {
  const mailId = await post(to);
  await Promise.all([sendMail(worker(), { mailId }), sendMail(worker(), { mailId })]);
  await sendMail(worker(minutes(600)), { mailId });
  expect(server.letters).toHaveLength(1);
});

test("a letter that isn't there is nothing to do", async () => {
  await sendMail(worker(), { mailId: randomUUID() });
  expect(server.letters).toEqual([]);
});

test("refused twice, then taken", async () => {
  const mailId = await post(to);
  server.answer = () => (server.letters.length < 3 ? "450 Come back later" : undefined);

  await sendMail(worker(), { mailId });
  expect(await letterRow(mailId)).toMatchObject({ state: "waiting", attempts: 1, problem: expect.stringContaining("Come back later") as string });
  await sendMail(worker(), { mailId });
  expect(server.letters).toHaveLength(1);

  await sendMail(worker(minutes(1)), { mailId });
  await sendMail(worker(minutes(10)), { mailId });
  expect(await letterRow(mailId)).toMatchObject({ state: "sent", attempts: 3, problem: null });
  expect(new Set(server.letters.map(({ messageId }) => messageId))).toEqual(new Set([`<${mailId}@galley.test>`]));
});

test("each wait is longer than the one before, and the eighth refusal is the last", async () => {
  const mailId = await post(to);
  server.answer = () => "450 Come back later";
  const waits: number[] = [];
  for (let attempt = 1; attempt <= 8; attempt++) {
    const now = new Date();
    await sendMail(worker(() => now), { mailId });
    const { state, due_at } = await letterRow(mailId);
    if (state === "waiting") waits.push(due_at.getTime() - now.getTime());
    await letDue(mailId);
  }
  expect(waits).toEqual([30, 90, 270, 810, 2430, 7290, 21870].map((seconds) => seconds * 1000));
  expect(await letterRow(mailId)).toMatchObject({ state: "failed", attempts: 8, text: "", problem: "The mail server refused the letter: Message failed: 450 Come back later" });
  expect(await stranded(minutes(10_000))).not.toContain(mailId);
});

test("a refusal for good is not asked again", async () => {
  const mailId = await post(to);
  server.answer = () => "550 Nobody here by that name";
  await sendMail(worker(), { mailId });
  expect(await letterRow(mailId)).toMatchObject({ state: "failed", attempts: 1, text: "", problem: expect.stringContaining("Nobody here by that name") as string });
});

test("a mail server that isn't there is tried again", async () => {
  const back = configure({ SMTP_URL: "smtp://127.0.0.1:1" });
  const mailId = await post(to);
  await sendMail(worker(), { mailId });
  back();
  expect(await letterRow(mailId)).toMatchObject({ state: "waiting", problem: expect.stringContaining("could not be handed over") as string });
});

test("an address is one address, whatever is written in it", async () => {
  const mailId = await post("ada@example.com, eve@example.com");
  await sendMail(worker(), { mailId });
  expect(server.letters).toEqual([]);
  expect(await letterRow(mailId)).toMatchObject({ state: "failed", problem: expect.stringContaining("Bad recipient address") as string });
});

test("a letter left by a dead worker is stranded once its time has run out, and arrives", async () => {
  const mailId = await post(to);
  let reached = () => {};
  const inTheMiddle = new Promise<void>((resolve) => (reached = resolve));
  let release = () => {};
  server.answer = () =>
    new Promise((resolve) => {
      reached();
      release = () => resolve("451 Too late");
    });
  const dying = sendMail(worker(), { mailId });
  await inTheMiddle;
  server.answer = () => undefined;

  expect(await stranded()).not.toContain(mailId);
  expect(await stranded(minutes(5))).toContain(mailId);
  await sendMail(worker(minutes(5)), { mailId });
  expect(await letterRow(mailId)).toMatchObject({ state: "sent", attempts: 2 });

  release();
  await dying;
  expect(await letterRow(mailId)).toMatchObject({ state: "sent", attempts: 2, problem: null });
});

test("a letter that takes every worker down is given up", async () => {
  const mailId = await post(to);
  server.answer = () => new Promise(() => undefined);
  for (let attempt = 1; attempt <= 8; attempt++) {
    const before = server.letters.length;
    void sendMail(worker(), { mailId }).catch(() => undefined);
    await expect.poll(() => server.letters.length).toBe(before + 1);
    await letDue(mailId);
  }
  await sendMail(worker(), { mailId });
  expect(await letterRow(mailId)).toMatchObject({ state: "failed", text: "", attempts: 8, problem: expect.stringContaining("cut short") as string });
});
