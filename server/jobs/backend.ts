import { createPostgresBackend, Queue, Worker, type Processor } from "bullmq";
import { env } from "#server/env";
import { log } from "#server/log";

const name = "galley";

/** Where jobs are put. Fails fast: a request is waiting. */
export function openQueue(): Queue {
  const { REDIS_URL } = env();
  const queue = REDIS_URL
    ? new Queue(name, { connection: { url: REDIS_URL, enableOfflineQueue: false, maxRetriesPerRequest: 1 } })
    : inPostgres<Queue>(new Queue(name, { connection: postgres(2) }, createPostgresBackend));
  return queue.on("error", (error) => complain("queue", error));
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
