import path from "node:path";
import { defineConfig } from "prisma/config";

// Read by the CLI after this file has loaded; without it every command tries to download an engine.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "prisma/schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations", seed: "node server/boot/galley.mjs admin build-demo" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
