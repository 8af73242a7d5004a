import { startWorker } from "#server/jobs/runner";

/** A worker in a process of its own, so that a test can kill it. It goes when the test goes. */
await startWorker({ sweepSeconds: 0.2, lockSeconds: 2 });
process.stdin.on("end", () => process.exit(0)).resume();
console.log("ready");
