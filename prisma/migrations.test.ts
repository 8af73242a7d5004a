import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { ownerUrl } from "#server/test/database";

const run = promisify(execFile);

function prisma(...args: string[]) {
  return run(process.execPath, ["node_modules/prisma/build/index.js", ...args], { env: { ...process.env, DATABASE_URL: ownerUrl } });
}

test("the migrations make exactly what the schema says", async () => {
  const { stdout } = await prisma("migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema", "--exit-code");
  expect(stdout).toContain("No difference detected");
});

test("Prisma agrees with the boot about what has been applied", async () => {
  const { stdout } = await prisma("migrate", "status");
  expect(stdout).toContain("Database schema is up to date");
});

test("the migrated database holds exactly what the schema says", async () => {
  const { stdout } = await prisma("migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema", "--exit-code");
  expect(stdout).toContain("No difference detected");
});
