import type { Context } from "#server/context";
import type { JobName, Payload } from "./catalogue";

export interface Intent {
  job: JobName;
  payload: Payload<JobName>;
  context: Context;
}

export async function enqueueAll(_intents: Intent[]): Promise<void> {}
