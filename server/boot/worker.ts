import { startWorker } from "#server/jobs/runner";
import { env } from "#server/env";
import { leave } from "./refusal";

async function run(): Promise<void> {
  env();
  const worker = await startWorker();
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    worker.close().then(() => process.exit(0), leave);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, close);
}

run().catch(leave);
