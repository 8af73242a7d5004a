import path from "node:path";
import { defineConfig } from "vitest/config";

/** Tests that need no database: the pure rooms, and anything named x.pure.test.ts. */
const pure = [
  "server/core/**/*.test.ts",
  "server/test/house.test.ts",
  "server/test/house/**/*.test.ts",
  "components/**/*.test.{ts,tsx}",
  "**/*.pure.test.ts",
];

export default defineConfig({
  resolve: { alias: { "server-only": path.join(import.meta.dirname, "node_modules/server-only/empty.js") } },
  test: {
    pool: "forks",
    maxWorkers: 2,
    expect: { requireAssertions: true },
    projects: [
      { extends: true, test: { name: "pure", include: pure } },
      {
        extends: true,
        test: {
          name: "database",
          include: ["server/**/*.test.ts", "prisma/**/*.test.ts"],
          exclude: pure,
          globalSetup: ["server/test/global.ts"],
          setupFiles: ["server/test/database.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
