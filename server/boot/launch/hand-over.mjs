import { spawn } from "node:child_process";

/** Runs a script of the project in our place: its output, its exit code, its Ctrl-C. */
export function handOver(script, args) {
  for (const signal of ["SIGINT", "SIGHUP"]) process.on(signal, () => {}); // the terminal tells the script as well
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: "inherit" });
    process.on("SIGTERM", () => child.kill("SIGTERM"));
    child.once("exit", (code, signal) => {
      process.exitCode = signal ? 1 : code;
      resolve();
    });
  });
}
