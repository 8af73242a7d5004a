import { openDatabase } from "./open-database";

/** Brings the database up to date and ends, for deployments that do this as a step of its own. */
export async function runMigrate(): Promise<void> {
  const database = await openDatabase();
  await database.close();
  console.log("The database is up to date");
}
