import type { Job } from "bullmq";
import { ownRequest } from "#server/access/open-request";
import { openJob } from "#server/access/open-job";
import type { Context } from "#server/context";
import { closeDatabase } from "#server/db/client";
import { log } from "#server/log";
import { closeRecorder } from "#server/recorder/record";
import { openWorker } from "./backend";
import { catalogue, isJobName, type JobName } from "./catalogue";
import { readEnvelope, type Envelope } from "./envelope";
import { handlers } from "./handlers";
import { closeQueue } from "./queue";
import { startSweep } from "./schedule";
import { within } from "./within";

/** Less than the supervisor gives a process to stop. */
const graceSeconds = 6;

/** Takes jobs and does them, one process of possibly many. The intervals are for tests. */
export async function startWorker({ sweepSeconds = 15, lockSeconds = 30 } = {}): Promise<{ close(): Promise<void> }> {
  const worker = openWorker(perform, lockSeconds);
  worker.on("failed", (job, err) => log().error({ job: job?.name, id: job?.id, err }, "A job failed. Its row says what is left to do."));
  await worker.waitUntilReady();
  const sweeping = startSweep(sweepSeconds);
  return {
    async close() {
      await sweeping.stop();
      await within(graceSeconds, worker.close()).catch((err: unknown) => log().warn({ err }, "Jobs were cut short. The sweep brings them again."));
      await closeQueue();
      await closeRecorder();
      await closeDatabase();
    },
  };
}

async function perform(job: Job<unknown>): Promise<void> {
  const { name, id = "" } = job;
  if (!isJobName(name)) throw new Error(`There is no job called ${name} in the catalogue.`);
  const { payload, timeoutSeconds } = catalogue[name];
  const envelope = readEnvelope(name, job.data);
  const context = await reopened(name, id, envelope);
  await within(timeoutSeconds, handle(name, context, payload.parse(envelope.payload)));
}

function handle<N extends JobName>(name: N, context: Context, payload: unknown): Promise<void> {
  // safe because the payload was parsed by this job's schema, and reopened() made the context of its scope
  return (handlers[name].handle as (context: Context, payload: unknown) => Promise<void>)(context, payload);
}

async function reopened(name: JobName, id: string, { actor: cause, requestId, workspaceId }: Envelope): Promise<Context> {
  const actor = { kind: "job" as const, id, name, for: cause };
  if (workspaceId !== null) return openJob({ workspaceId, actor, requestId });
  return { scope: "account", actor, request: ownRequest(requestId) };
}
