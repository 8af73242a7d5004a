import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { ask } from "#server/test/ask";
import { migrate } from "./migrate";

const database = `migrate_test_${process.pid}`;
const url = inject("clusterUrl").replace(/[^/]*$/, database);
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "galley-migrations-"));
  await ask(inject("clusterUrl"), `CREATE DATABASE ${database}`);
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await ask(inject("clusterUrl"), `DROP DATABASE ${database} WITH (FORCE)`);
});

test("each migration is applied once, in order, and written down as Prisma does", async () => {
  write("2_second", "ALTER TABLE thing ADD name text");
  write("1_first", "CREATE TABLE thing (id int); CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;");
  expect(await migrate(url, folder)).toEqual(["1_first", "2_second"]);
  expect(await migrate(url, folder)).toEqual([]);
  expect(await ask(url, "SELECT migration_name, length(checksum) AS checksum, applied_steps_count AS steps, finished_at IS NOT NULL AS done, logs, rolled_back_at FROM _prisma_migrations ORDER BY 1")).toEqual(
    ["1_first", "2_second"].map((name) => ({ migration_name: name, checksum: 64, steps: 1, done: true, logs: null, rolled_back_at: null })),
  );
});

test("two machines starting at once apply each migration once between them", async () => {
  for (let number = 1; number <= 5; number += 1) write(`${number}_step`, `CREATE TABLE step_${number} (id int); SELECT pg_sleep(0.05)`);
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
  expect(applied.flat().sort()).toEqual([1, 2, 3, 4, 5].map((number) => `${number}_step`));
});

test("a migration that fails is undone as a whole and can be tried again", async () => {
  write("1_first", "CREATE TABLE thing (id int)");
  write("2_broken", "CREATE TABLE other (id int); SELECT nonsense");
  await expect(migrate(url, folder)).rejects.toThrow('The migration 2_broken failed: column "nonsense" does not exist.');
  expect(await ask(url, "SELECT to_regclass('thing')::text AS thing, to_regclass('other')::text AS other")).toEqual([{ thing: "thing", other: null }]);
  write("2_broken", "CREATE TABLE other (id int)");
  expect(await migrate(url, folder)).toEqual(["2_broken"]);
});

test("history that does not fit the files is refused before anything is changed", async () => {
  write("1_first", "CREATE TABLE thing (id int)");
  write("2_second", "CREATE TABLE other (id int)");
  await migrate(url, folder);
  write("3_third", "CREATE TABLE third (id int)");

  appendFileSync(path.join(folder, "1_first/migration.sql"), "-- edited");
  await expect(migrate(url, folder)).rejects.toThrow("The migration 1_first was edited after it had been applied.");
  write("1_first", "CREATE TABLE thing (id int)");

  renameSync(path.join(folder, "2_second"), path.join(folder, "4_other"));
  await expect(migrate(url, folder)).rejects.toThrow("made by a newer Galley: it holds the migration 2_second");
  renameSync(path.join(folder, "4_other"), path.join(folder, "2_second"));

  await ask(url, "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_second'");
  await expect(migrate(url, folder)).rejects.toThrow("2_second was begun by another tool and did not finish");
  expect(await ask(url, "SELECT to_regclass('third')::text AS third")).toEqual([{ third: null }]);
});

function write(name: string, sql: string) {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}
