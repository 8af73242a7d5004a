import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** In a process of its own, since the log goes to standard error. */
const logged = (code: string) => {
  const { stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", `import { log } from "#server/log"; ${code}`], { encoding: "utf8", env: { ...process.env, LOG_LEVEL: "info" } });
  return JSON.parse(stderr) as { msg: string; err: Record<string, unknown> };
};

test("an error is told by what it says; what hangs on it is left out", () => {
  const { msg, err } = logged(`log().warn({ err: Object.assign(new Error("refused"), { code: "WRONGPASS", command: { args: ["hunter2"] }, client: { password: "hunter2" } }) }, "It failed.")`);
  expect(msg).toBe("It failed.");
  expect(Object.keys(err).sort()).toEqual(["code", "message", "stack", "type"]);
  expect(JSON.stringify(err)).not.toContain("hunter2");
});
