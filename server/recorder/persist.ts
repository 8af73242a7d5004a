import { setTimeout as wait } from "node:timers/promises";
import { Unavailable } from "#server/errors";
import { log } from "#server/log";
import type { Answer } from "./event";
import { isAway, isMeeting, isWithoutPart } from "./failures";
import { recorderPool } from "./pool";
import { settingsOf } from "./settings";
import { writeBatch } from "./write-batch";
import type { Item } from "./world";

const patienceMs = 10_000;
const meetings = 20;
const outOfReach = "Galley's database can't be reached just now. Whether this was stored is not certain; send it again in a moment, under the same ids, and nothing is stored twice.";

/** Writes a batch whatever happens: tries again what met another writer or lost its connection, and finds the one event that can't be stored. */
export async function persist(items: readonly Item[], until = Date.now() + patienceMs): Promise<Answer[]> {
  for (let met = 0; ; ) {
    try {
      return await attempt(items);
    } catch (error) {
      if (isMeeting(error) && (met += 1) <= meetings) await wait(Math.random() * 10 * met);
      else if (isWithoutPart(error) && (met += 1) <= meetings) await recorderPool().query("SELECT make_run_parts(now())");
      else if (isAway(error)) {
        if (Date.now() > until) throw new Unavailable(outOfReach);
        await wait(100);
      } else return split(items, until, error);
    }
  }
}

async function attempt(items: readonly Item[]) {
  const settings = await settingsOf([...new Set(items.map(({ event }) => event.workspaceId))]);
  const client = await recorderPool().connect();
  let broken: Error | undefined;
  const lost = (error: Error) => (broken = error);
  client.on("error", lost);
  try {
    return await writeBatch(client, items, settings);
  } catch (error) {
    broken ??= isAway(error) ? (error as Error) : undefined;
    throw error;
  } finally {
    client.off("error", lost);
    client.release(broken);
  }
}

/** Halves it until the bad event is alone. */
async function split(items: readonly Item[], until: number, err: unknown): Promise<Answer[]> {
  if (items.length === 1) {
    log().error({ err, event: items[0]?.event.kind }, "An event could not be stored and was refused.");
    return [{ refused: "This could not be stored as it is. Nothing of it was kept; the others were not held up by it. Look for a value that is out of range." }];
  }
  const middle = items.length >> 1;
  return [...(await persist(items.slice(0, middle), until)), ...(await persist(items.slice(middle), until))];
}
