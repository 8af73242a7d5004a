import type { Queue } from "bullmq";
import type { Context } from "#server/context";
import { log } from "#server/log";
import { openQueue, type OpenQueue } from "./backend";
import type { JobName, Payload } from "./catalogue";
import { inWorkspace, originOf, parcelId, type Parcel } from "./envelope";
import { within } from "./within";

export interface Intent {
  job: JobName;
  payload: Payload<JobName>;
  context: Context;
}

const patienceSeconds = 2;
const key = Symbol.for("galley.queue");
const held = globalThis as { [key]?: OpenQueue };

/** Called once what the intents speak of is committed, so it never throws: a sweep brings what the queue refused. */
export const enqueueAll = (intents: Intent[]): Promise<void> => send(intents.map(packed));

export async function send(parcels: Parcel[]): Promise<void> {
  if (parcels.length === 0) return;
  try {
    const open = (held[key] ??= openQueue());
    await within(patienceSeconds, Promise.all(parcels.map((parcel) => put(open.queue, parcel)))).catch((error: unknown) => {
      forget(open);
      throw error;
    });
  } catch (err) {
    log().warn({ err, jobs: parcels.map(parcelId) }, "The queue could not be reached. The sweep brings these jobs later.");
  }
}

export async function closeQueue(): Promise<void> {
  const open = held[key];
  held[key] = undefined;
  await open?.close();
}

const packed = ({ job, payload, context }: Intent): Parcel => ({
  job,
  envelope: {
    workspaceId: inWorkspace(job) && context.scope === "workspace" ? context.workspace.id : null,
    actor: originOf(context.actor),
    requestId: context.request.id,
    payload,
  },
});

// One by one: in PostgreSQL, BullMQ's bulk needs the right to make temporary tables, which its login lacks.
const put = (queue: Queue, parcel: Parcel) =>
  queue.add(parcel.job, parcel.envelope, { jobId: parcelId(parcel), removeOnComplete: true, removeOnFail: true });

// A queue that could not connect remembers that for ever, so the next job opens another.
function forget(open: OpenQueue) {
  if (held[key] === open) held[key] = undefined;
  open.close().catch(() => undefined);
}
