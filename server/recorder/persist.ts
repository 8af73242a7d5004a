import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { Unavailable } from "#server/errors";
import { log } from "#server/log";
import type { Answer } from "./event";
import { isAway, isMeeting, isOfEvent, isWithoutPart } from "./failures";
import { recorderPool } from "./pool";
import { settingsOf } from "./settings";
import type { Item, Settings } from "./world";
import { writeBatch } from "./write-batch";
import { firstHeard, writeNew } from "./write-new";

const patienceMs = 10_000;
const meetings = 20;
const outOfReach = "Galley's database can't be reached just now. Whether this was stored is not certain; send it again in a moment, under the same ids, and nothing is stored twice.";

const ownFault = "Galley could not store this just now, for a reason of its own. Nothing of it was refused; send it again in a moment, under the same ids, and nothing is stored twice.";

type Write = (client: pg.ClientBase, items: readonly Item[], settings: ReadonlyMap<string, Settings>) => Promise<(Answer | undefined)[]>;

/** Writes a batch whatever happens. What is heard of for the first time, as most is, is written by one call; all else, and what was heard of before after all, in a transaction that looks first. */
export async function persist(items: readonly Item[]): Promise<Answer[]> {
  const until = Date.now() + patienceMs;
  const first = await answered(writeNew, firstHeard(items), until);
  const others = await answered(writeBatch, items.filter((item) => !first.has(item)), until);
  return items.map((item) => first.get(item) ?? others.get(item) ?? unwritten);
}

async function answered(write: Write, items: readonly Item[], until: number): Promise<Map<Item, Answer>> {
  const answers = new Map<Item, Answer>();
  if (items.length === 0) return answers;
  const said = await insist(write, items, until);
  items.forEach((item, at) => {
    const answer = said[at];
    if (answer) answers.set(item, answer);
  });
  return answers;
}

/** Tries again what met another writer or lost its connection, and finds the one event that can't be stored. */
async function insist(write: Write, items: readonly Item[], until: number): Promise<(Answer | undefined)[]> {
  for (let met = 0; ; ) {
    try {
      return await attempt(write, items);
    } catch (error) {
      if (isMeeting(error) && (met += 1) <= meetings) await wait(Math.random() * 10 * met);
      else if (isWithoutPart(error) && (met += 1) <= meetings) await recorderPool().query("SELECT make_run_parts(now())");
      else if (isAway(error)) {
        if (Date.now() > until) throw new Unavailable(outOfReach);
        await wait(100);
      } else if (isOfEvent(error)) return split(write, items, until, error);
      else throw unable(error);
    }
  }
}

async function attempt(write: Write, items: readonly Item[]) {
  const settings = await settingsOf([...new Set(items.map(({ event }) => event.workspaceId))]);
  const client = await recorderPool().connect();
  let broken: Error | undefined;
  const lost = (error: Error) => (broken = error);
  client.on("error", lost);
  try {
    return await write(client, items, settings);
  } catch (error) {
    broken ??= isAway(error) ? (error as Error) : undefined;
    throw error;
  } finally {
    client.off("error", lost);
    client.release(broken);
  }
}

function unable(err: unknown) {
  log().error({ err }, "Runs could not be stored, and their senders were told to send them again.");
  return new Unavailable(ownFault);
}

const unwritten: Answer = { refused: "This could not be stored as it is. Nothing of it was kept; the others were not held up by it. Look for a value that is out of range." };

/** Halves it until the bad event is alone. */
async function split(write: Write, items: readonly Item[], until: number, error: unknown): Promise<(Answer | undefined)[]> {
  if (items.length === 1) {
    const { code, constraint } = error as { code?: string; constraint?: string }; // its message may hold what must not be kept
    log().error({ code, constraint, event: items[0]?.event.kind }, "An event could not be stored and was refused.");
    return [unwritten];
  }
  const middle = items.length >> 1;
  return [...(await insist(write, items.slice(0, middle), until)), ...(await insist(write, items.slice(middle), until))];
}
