import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closeDatabase } from "#server/db/client";
import { configure } from "#server/test/configure";
import { startMailServer, type MailServer } from "#server/test/mail-server";
import { clearMail, clearQueueTables, letDue, letterRow, post } from "#server/test/post-office";
import { startRedis } from "#server/test/redis-server";
import { startWire, type Wire } from "#server/test/wire";
import { startWorkerProcess, type WorkerProcess } from "#server/test/worker-process";
import { openQueue } from "./backend";
import { closeQueue } from "./queue";
import { startWorker } from "./runner";

interface Backend {
  url: string;
  setting: "DATABASE_QUEUE_URL" | "REDIS_URL";
  /** Loses everything the queue held. */
  lose(): Promise<unknown>;
  stop(): Promise<void>;
}

const backends: { name: string; start(): Promise<Backend> }[] = [
  {
    name: "PostgreSQL",
    start: async () => ({ url: process.env.DATABASE_QUEUE_URL ?? "", setting: "DATABASE_QUEUE_URL", lose: clearQueueTables, stop: async () => undefined }),
  },
  {
    name: "Redis",
    async start() {
      const { url, stop } = await startRedis();
      const client = new Redis(url);
      const close = async () => {
        client.disconnect();
        await stop();
      };
      return { url, setting: "REDIS_URL", lose: () => client.flushall(), stop: close };
    },
  },
];

describe.for(backends)("the queue in $name", ({ start }) => {
  const to = "ada@example.com";
  let backend: Backend;
  let wire: Wire;
  let server: MailServer;
  let restore: () => void;
  let stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    backend = await start();
    wire = await startWire(backend.url);
    server = await startMailServer();
    restore = configure({ [backend.setting]: wire.url, SMTP_URL: server.url, LOG_LEVEL: "silent" });
  });
  beforeEach(async () => {
    await clearMail();
    await backend.lose();
    server.letters.length = 0;
    server.answer = () => undefined;
  });
  afterEach(async () => {
    wire.mend();
    for (const stop of stops) await stop();
    stops = [];
    await closeQueue();
  });
  afterAll(async () => {
    await wire.close();
    await backend.stop();
    await server.close();
    restore();
  });

  async function workHere() {
    const worker = await startWorker({ sweepSeconds: 0.2, lockSeconds: 2 });
    stops.push(() => worker.close());
    return worker;
  }
  async function workElsewhere(): Promise<WorkerProcess> {
    const worker = await startWorkerProcess();
    stops.push(() => worker.kill());
    return worker;
  }
  const settled = (mailId: string, state: string) => expect.poll(async () => (await letterRow(mailId)).state).toBe(state);

  test("a letter arrives, once", async () => {
    await workHere();
    const mailId = await post(to);
    await settled(mailId, "sent");
    expect(server.letters).toMatchObject([{ to, messageId: `<${mailId}@localhost>` }]);
  });

  test("the same work is queued once", async () => {
    const mailId = await post(to);
    const { queue, close } = openQueue();
    stops.push(close);
    expect(await queue.getJobCounts("wait")).toEqual({ wait: 1 });
    const worker = await startWorker({ sweepSeconds: 0.2, lockSeconds: 2 });
    await settled(mailId, "sent");
    await worker.close();
    expect(await queue.getJobCounts("wait", "active", "completed", "failed")).toEqual({ wait: 0, active: 0, completed: 0, failed: 0 });
  });

  test("a worker killed in the middle of sending: done once in effect, under one Message-ID", async () => {
    const mailId = await post(to);
    server.answer = () => new Promise(() => undefined);
    const killed = await workElsewhere();
    await expect.poll(() => server.letters.length).toBe(1);
    await killed.kill();
    expect(await letterRow(mailId)).toMatchObject({ state: "sending", attempts: 1 });

    server.answer = () => undefined;
    await letDue(mailId);
    await workHere();
    await settled(mailId, "sent");
    expect(server.letters.map(({ messageId }) => messageId)).toEqual([`<${mailId}@localhost>`, `<${mailId}@localhost>`]);
    expect(await letterRow(mailId)).toMatchObject({ attempts: 2, text: "" });
  });

  test.for(["cut", "freeze"] as const)("the queue out of reach (%s): the command is committed, the sweep brings the letter", async (how) => {
    await workHere();
    wire[how]();
    const mailId = await post(to);
    expect(await letterRow(mailId)).toMatchObject({ state: "waiting", attempts: 0 });
    wire.mend();
    await settled(mailId, "sent");
    expect(server.letters).toHaveLength(1);
  });

  test("the database gone while a letter is on its way: done once in effect, under one Message-ID", async () => {
    const database = await startWire(process.env.DATABASE_APP_URL ?? "");
    await closeDatabase();
    const back = configure({ DATABASE_APP_URL: database.url });
    await workHere();
    const { queue, close } = openQueue();
    stops.push(close, database.close, async () => back());

    server.answer = () => database.cut();
    const mailId = await post(to);
    await expect.poll(() => server.letters.length).toBe(1);
    await expect.poll(() => queue.getJobCounts("wait", "active")).toEqual({ wait: 0, active: 0 });
    expect(await letterRow(mailId)).toMatchObject({ state: "sending", attempts: 1 });

    server.answer = () => undefined;
    database.mend();
    await letDue(mailId);
    await settled(mailId, "sent");
    expect(server.letters.map(({ messageId }) => messageId)).toEqual([`<${mailId}@localhost>`, `<${mailId}@localhost>`]);
  });

  test("a queue that lost everything: the sweep brings the letter", async () => {
    const mailId = await post(to);
    await backend.lose();
    await workHere();
    await settled(mailId, "sent");
    expect(server.letters).toHaveLength(1);
  });

  const odd = [
    ["a payload that fits nothing", "mail.send", { workspaceId: null, requestId: "r", payload: { mailId: "not an id" } }],
    ["a payload that holds too much", "mail.send", { workspaceId: null, requestId: "r", payload: { mailId: randomUUID(), to: "eve@example.com" } }],
    ["no envelope at all", "mail.send", { mailId: randomUUID() }],
    ["a job that nobody knows", "mail.burn", { workspaceId: null, requestId: "r", payload: {} }],
  ] as const;

  test("what is no job of ours is refused, logged and forgotten", async () => {
    const worker = await workElsewhere();
    const { queue, close } = openQueue();
    stops.push(close);
    for (const [what, name, data] of odd) {
      const jobId = `odd-${randomUUID()}`;
      await queue.add(name, data, { jobId, removeOnComplete: true, removeOnFail: true });
      await expect.poll(worker.logged, { message: what }).toMatch(new RegExp(`"id":"${jobId}".*"A job failed`));
      await expect.poll(() => queue.getJob(jobId), { message: what }).toBeUndefined();
    }
  });
});
