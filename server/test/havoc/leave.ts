import { closeDatabase } from "#server/db/client";
import { closeQueue } from "#server/jobs/queue";
import { closeRecorder } from "#server/recorder/record";

/** Lets go of everything this process held while it met a database that was killed. */
export async function leave(): Promise<void> {
  await closeRecorder();
  await closeQueue();
  await closeDatabase();
}
