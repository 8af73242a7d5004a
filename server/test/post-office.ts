import pg from "pg";
import { write } from "#server/db/transaction";
import { postMail } from "#server/mail/post-mail";
import { visitorContext } from "./contexts";
import { ownerUrl } from "./database";

interface Row {
  id: string;
  state: string;
  attempts: number;
  text: string;
  problem: string | null;
  sent_at: Date | null;
  due_at: Date;
}

/** Posts a letter as any command does. Returns its id. */
export async function post(to: string, text = "Hello,\n\nhttps://galley.test/link/secret\n"): Promise<string> {
  await write(visitorContext(), (open) => postMail(open, { to, subject: "A letter", text }));
  const [row] = await owner<{ id: string }>("SELECT id FROM mail WHERE \"to\" = $1 ORDER BY id DESC LIMIT 1", [to]);
  if (!row) throw new Error("The letter was not written.");
  return row.id;
}

/** The letter as the owner of the database sees it. */
export async function letterRow(id: string): Promise<Row> {
  const [row] = await owner<Row>("SELECT * FROM mail WHERE id = $1", [id]);
  if (!row) throw new Error(`There is no letter ${id}.`);
  return row;
}

/** The letters of commands to one person, in order; not the invitations, by which people come in. */
export const lettersTo = (to: string) => owner<{ subject: string; text: string }>("SELECT subject, text FROM mail WHERE \"to\" = $1 AND subject NOT LIKE '% invites you %' ORDER BY id", [to]);

/** As if the time had come for whatever the letter waits for. */
export const letDue = (id: string) => owner("UPDATE mail SET due_at = now() - INTERVAL '1 second' WHERE id = $1", [id]);

export const clearMail = () => owner("DELETE FROM mail", []);

/** A queue in PostgreSQL that has lost everything. */
export const clearQueueTables = async () => {
  const tables = await owner<{ name: string }>("SELECT format('bullmq.%I', tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'", []);
  await owner(`TRUNCATE ${tables.map(({ name }) => name).join()} CASCADE`, []);
};

async function owner<R extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<R[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await client.query<R>(text, values)).rows;
  } finally {
    await client.end();
  }
}
