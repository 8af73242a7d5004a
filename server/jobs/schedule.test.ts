import { afterAll, beforeEach, expect, test } from "vitest";
import { limit } from "#server/access/limit";
import { requestLink } from "#server/account/request-link";
import { database } from "#server/db/client";
import { jobContext, visitorContext } from "#server/test/contexts";
import { oneAtATime } from "#server/db/one-at-a-time";
import { clearMail, clearQueueTables, post } from "#server/test/post-office";
import { openQueue } from "./backend";
import { closeQueue } from "./queue";
import { sweep } from "./schedule";

const { queue, close } = openQueue();
afterAll(async () => {
  await close();
  await closeQueue();
});
beforeEach(async () => {
  await clearMail();
  await clearQueueTables();
});

/** The letters alone: other work may be left over from others. */
const waiting = async () => (await queue.getJobs("wait")).flatMap(({ name, data }: { name: string; data: { payload: { mailId: string } } }) => (name === "mail.send" ? [data.payload.mailId] : []));

test("the sweep puts back what the queue lost, once however often it runs", async () => {
  const mailId = await post("ada@example.com");
  await clearQueueTables();
  expect(await sweep()).toBe(true);
  expect(await sweep()).toBe(true);
  expect(await waiting()).toEqual([mailId]);
});

test("while one worker sweeps, another doesn't", async () => {
  await post("ada@example.com");
  await clearQueueTables();
  const ran = await oneAtATime("sweep", async () => {
    expect(await sweep()).toBe(false);
  });
  expect(ran).toBe(true);
  expect(await waiting()).toEqual([]);
});

const inDays = (days: number) => jobContext("sweep", { now: () => new Date(Date.now() + days * 86_400_000) });
const left = async (email: string) => [await database().emailToken.count({ where: { email } }), await database().mail.count({ where: { to: email } })];

test("what has had its time is cleared away: links that expired, letters that were sent, tries that count no more", async () => {
  const email = "stranger@example.com";
  await requestLink(visitorContext(), { purpose: "sign_up", email, name: "A stranger" });
  await database().mail.updateMany({ where: { to: email }, data: { state: "sent" } });
  await limit("sign-in", visitorContext({ address: "192.0.2.203" }).request, email);
  const tries = () => database().rateLimit.count({ where: { key: "sign-in address 192.0.2.203" } });
  await sweep();
  expect([...(await left(email)), await tries()]).toEqual([1, 1, 1]);
  await sweep(inDays(2));
  expect([...(await left(email)), await tries()]).toEqual([0, 1, 0]);
  await sweep(inDays(31));
  expect(await left(email)).toEqual([0, 0]);
});

test("a letter that waits is never cleared away", async () => {
  const mailId = await post("ada@example.com");
  await sweep(inDays(365));
  expect(await database().mail.count({ where: { id: mailId } })).toBe(1);
});

test("a letter that isn't due yet stays where it is", async () => {
  await post("ada@example.com");
  await clearQueueTables();
  await sweep(jobContext("sweep", { now: () => new Date(Date.now() - 60_000) }));
  expect(await waiting()).toEqual([]);
});
