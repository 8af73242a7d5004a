import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

/** Runs one stage and counts what it proved. A stage that ran no test, or says it failed, has failed. */
export async function runStage({ command, report, count }) {
  if (report) rmSync(report, { force: true });
  const begun = performance.now();
  const { code, output } = await run(command);
  const seconds = (performance.now() - begun) / 1000;
  if (!count) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds, output };
  const { passed, failed, second = 0 } = count(report);
  if (passed + failed === 0) return { passed, failed: 1, seconds, output: `${output}\nNo test was run.` };
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1), second, seconds, output };
}

function run([program, ...args]) {
  return new Promise((resolve) => {
    const colours = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
    const child = spawn(program, args, { env: { ...process.env, ...colours }, stdio: ["ignore", "pipe", "pipe"] });
    const stop = () => child.kill("SIGTERM");
    process.once("SIGTERM", stop);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("error", (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.once("close", (code) => {
      process.off("SIGTERM", stop);
      resolve({ code, output });
    });
  });
}
