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
  const [row] = await owner<{ id: string }>("select id from mail where \"to\" = $1 order by id desc limit 1", [to]);
  if (!row) throw new Error("The letter was not written.");
  return row.id;
}

/** The letter as the owner of the database sees it. */
export async function letterRow(id: string): Promise<Row> {
  const [row] = await owner<Row>("select * from mail where id = $1", [id]);
  if (!row) throw new Error(`There is no letter ${id}.`);
  return row;
}

/** As if the time had come for whatever the letter waits for. */
export const letDue = (id: string) => owner("update mail set due_at = now() - interval '1 second' where id = $1", [id]);

export const clearMail = () => owner("delete from mail", []);

/** A queue in PostgreSQL that has lost everything. */
export const clearQueueTables = async () => {
  const tables = await owner<{ name: string }>("select format('bullmq.%I', tablename) as name from pg_tables where schemaname = 'bullmq' and tablename not like '%migration%'", []);
  await owner(`truncate ${tables.map(({ name }) => name).join()} cascade`, []);
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
