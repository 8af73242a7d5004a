import { afterAll, beforeEach, expect, test } from "vitest";
import { jobContext } from "#server/test/contexts";
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

const waiting = async () => (await queue.getJobs("wait")).map(({ data }: { data: { payload: { mailId: string } } }) => data.payload.mailId);

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

test("a letter that isn't due yet stays where it is", async () => {
  await post("ada@example.com");
  await clearQueueTables();
  await sweep(jobContext("sweep", { now: () => new Date(Date.now() - 60_000) }));
  expect(await waiting()).toEqual([]);
});
