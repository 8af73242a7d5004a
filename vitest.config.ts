import path from "node:path";
import { defineConfig } from "vitest/config";

const house = ["server/test/house.test.ts"];

/** Tests that need no database: the pure rooms, and anything named x.pure.test.ts. */
const pure = ["server/core/**/*.test.ts", "components/**/*.test.{ts,tsx}", "{app,server,prisma,client}/**/*.pure.test.ts"];

export default defineConfig({
  resolve: { alias: { "server-only": path.join(import.meta.dirname, "node_modules/server-only/empty.js") } },
  test: {
    pool: "forks",
    maxWorkers: 2,
    // How long something takes proves nothing: these only end what hangs, on the slowest and busiest machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { requireAssertions: true, poll: { timeout: 60_000 } },
    setupFiles: ["server/test/chance.ts"],
    projects: [
      { extends: true, test: { name: "house", include: house } },
      { extends: true, test: { name: "unit", include: pure } },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["server/**/*.test.ts", "prisma/**/*.test.ts"],
          exclude: [...house, ...pure],
          globalSetup: ["server/test/global.ts"],
          setupFiles: ["server/test/chance.ts", "server/test/database.ts"],
        },
      },
    ],
  },
});
