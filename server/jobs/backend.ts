import { createPostgresBackend, Queue, Worker, type Processor } from "bullmq";
import { Redis } from "ioredis";
import { env } from "#server/env";
import { log } from "#server/log";

const name = "galley";

export interface OpenQueue {
  queue: Queue;
  close(): Promise<void>;
}

/** Where jobs are put. Fails fast: a request is waiting. */
export function openQueue(): OpenQueue {
  const { REDIS_URL } = env();
  if (REDIS_URL) return queueInRedis(REDIS_URL);
  const queue = inPostgres<Queue>(new Queue(name, { connection: postgres(2) }, createPostgresBackend));
  queue.on("error", (error) => complain("queue", error));
  return { queue, close: () => queue.close() };
}

// The connection is ours to end: BullMQ can only take leave of a Redis that still answers.
function queueInRedis(url: string): OpenQueue {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 }).on("error", (error) => complain("queue", error));
  const queue = new Queue(name, { connection: redis });
  queue.on("error", (error) => complain("queue", error));
  return {
    queue,
    async close() {
      redis.disconnect();
      await queue.close().catch(() => undefined);
    },
  };
}

/** Where jobs are taken from. Waits for as long as it takes. */
export function openWorker(processor: Processor, lockSeconds: number): Worker {
  const { REDIS_URL } = env();
  const options = { concurrency: 5, lockDuration: lockSeconds * 1000, stalledInterval: lockSeconds * 1000 };
  const worker = REDIS_URL
    ? new Worker(name, processor, { ...options, connection: { url: REDIS_URL, maxRetriesPerRequest: null } })
    : inPostgres<Worker>(new Worker(name, processor, { ...options, connection: postgres(4) }, createPostgresBackend));
  return worker.on("error", (error) => complain("worker", error));
}

function postgres(max: number) {
  const { DATABASE_QUEUE_URL } = env();
  if (!DATABASE_QUEUE_URL) throw new Error("DATABASE_QUEUE_URL is missing; the supervisor hands it to every process.");
  return { connectionString: DATABASE_QUEUE_URL, schema: "bullmq", max, connectionTimeoutMillis: 5000 };
}

const complain = (part: string, err: Error) => log().warn({ part, err }, "The queue has trouble. Nothing is lost: rows hold what is to be done.");

// safe because both backends answer the same calls; only their connection options differ in type
const inPostgres = <Q>(opened: unknown) => opened as Q;
