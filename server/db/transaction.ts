import { isOpen, personOf, type Context, type Open, type WorkspaceContext } from "#server/context";
import type { Enqueue } from "#server/jobs/catalogue";
import { enqueueAll, type Intent } from "#server/jobs/queue";
import { database } from "./client";
import { forWorkspace, type Transaction } from "./for-workspace";
import { gaveWay } from "./violated";

const attempts = 4;

/** One transaction per write: whatever it enqueued goes out after the commit, or not at all. Who gave way to another writer begins anew. */
export async function write<C extends Context, R>(context: C, body: (open: Open<C>, tx: Transaction) => Promise<R>): Promise<R> {
  if (isOpen(context)) return body(context, transactionOf(context));
  for (let left = attempts; ; left -= 1) {
    const intents: Intent[] = [];
    try {
      const result = await database().$transaction(async (tx) => body(await open(context, tx, intents), tx));
      await enqueueAll(intents);
      return result;
    } catch (error) {
      if (left === 1 || !gaveWay(error)) throw error;
    }
  }
}

/** Several reads that see one state of the world, and can change nothing. */
export async function read<C extends Context, R>(context: C, body: (open: Open<C>) => Promise<R>): Promise<R> {
  if (isOpen(context)) return body(context);
  return database().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('transaction_read_only', 'on', true)`;
    return body(await open(context, tx, []));
  });
}

const held = Symbol("transaction");

export function transactionOf(context: object): Transaction {
  const tx = (context as { [held]?: Transaction })[held];
  if (!tx) throw new Error("This context has no open transaction; reach it through a command or a query.");
  return tx;
}

/** Where to ask on behalf of a context. Inside its transaction never elsewhere: a full pool has no second connection to give. */
export const connectionOf = (context: Context): Transaction => (isOpen(context) ? transactionOf(context) : database());

async function open<C extends Context>(context: C, tx: Transaction, intents: Intent[]): Promise<Open<C>> {
  const enqueue: Enqueue = (job, payload) => void intents.push({ job, payload, context });
  const enter = (entered: WorkspaceContext) => open(entered, tx, intents);
  const scoped = context.scope === "workspace" ? await forWorkspace(tx, context.workspace.id, personOf(context.actor)) : { db: tx };
  // safe because the branch above gives each scope exactly what Open<C> promises for it
  return { ...context, ...scoped, enqueue, enter, [held]: tx } as unknown as Open<C>;
}
