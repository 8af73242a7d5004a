import { runMigrations } from "bullmq";
import pg from "pg";
import { queueSchema } from "./logins";

/** Brings the queue's own tables up to date, as the queue's login. */
export async function migrateQueue(queueUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: queueUrl });
  await client.connect();
  try {
    await runMigrations(withoutMakingSchemas(client), queueSchema);
  } finally {
    await client.end();
  }
}

// Even IF NOT EXISTS asks for the right to create schemas, which this login must not have; its schema is there already.
const withoutMakingSchemas = (client: pg.Client) => ({
  query: (text: string, values?: unknown[]) =>
    /^\s*create schema/i.test(text) ? client.query("SELECT") : client.query(text, values),
});
