import type pg from "pg";
import type { Answer } from "./event";
import { claimKeys } from "./keys";
import { load } from "./load";
import { begin } from "./pool";
import { ownersIn } from "./reach";
import { derive } from "./derive";
import { say } from "./say";
import { store } from "./store";
import { worldOf, type Item, type Settings } from "./world";

/** Writes a batch in one transaction, for all its workspaces together. */
export async function writeBatch(client: pg.ClientBase, batch: readonly Item[], settings: ReadonlyMap<string, Settings>): Promise<Answer[]> {
  const items = batch.map((item) => ({ ...item, subject: item.subject && { ...item.subject } }));
  await begin(client, [...new Set(items.map(({ event }) => event.workspaceId))]);
  try {
    await claimKeys(client, items.flatMap(({ subject }) => subject ?? []));
    const world = worldOf(items, settings);
    await load(client, world);
    const owners = await ownersIn(client, world);
    const answers = items.map((item) => say(world, item, owners));
    derive(world);
    await store(client, world);
    await client.query("COMMIT");
    return answers;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
