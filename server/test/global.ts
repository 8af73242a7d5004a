import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "#server/boot/migrate";
import { startPostgres } from "#server/boot/postgres";
import { ask } from "./ask";

declare module "vitest" {
  export interface ProvidedContext {
    /** Of an empty PostgreSQL cluster, as its owner. */
    clusterUrl: string;
    /** Holds the migrated database that every test file's own is cloned from. */
    template: string;
    folder: string;
  }
}

const template = "galley_template";

/** One real PostgreSQL for the whole run, with one migrated database to clone. */
export async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), "galley-test-"));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as somebody who has to get in here
  const postgres = await startPostgres({ dataDir: path.join(folder, "cluster") });

  // Nobody pulls the plug on this one, so nothing need wait for the disk.
  for (const setting of ["fsync", "synchronous_commit", "full_page_writes"]) await ask(postgres.url, `ALTER SYSTEM SET ${setting} = off`);
  await ask(postgres.url, "SELECT pg_reload_conf()");
  await ask(postgres.url, `CREATE DATABASE ${template}`);
  await migrate(postgres.url.replace(/[^/]*$/, template));

  project.provide("clusterUrl", postgres.url);
  project.provide("template", template);
  project.provide("folder", folder);

  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
