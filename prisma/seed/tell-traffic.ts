import { markKeysUsed } from "#server/access/sql";
import { keys } from "#server/apikey/queries";
import type { WorkspaceContext } from "#server/context";
import { importOutcomes } from "#server/outcome/import-outcomes";
import { addPrice } from "#server/price/add-price";
import { changeReasons } from "#server/rating/change-reasons";
import { isRefused, type Event } from "#server/recorder/event";
import { record } from "#server/recorder/record";
import { chooseZone } from "#server/workspace/choose-zone";
import { saveView } from "#server/workspace/save-view";
import type { Cast } from "./happen";
import { henrik, joanna, ravi } from "./library/cast";
import { library } from "./library/library";
import { numbersOf } from "./library/numbers";
import { named } from "./named";
import { promptOf, type Moment, type Shelf } from "./shelf";
import { tellQueue } from "./tell-queue";
import { models } from "./traffic/models";
import { tableOf } from "./traffic/outcomes";
import { reasonWords } from "./traffic/profiles";
import { dayMs, type Stage } from "./traffic/stage";
import { trafficOf } from "./traffic/traffic";

const perBatch = 1000;
const writers = 2;
const setUp = 93;

/** What was chosen before the first run came in. */
export function trafficBefore(cast: Cast): Moment[] {
  const prices = Object.values(models).flatMap(({ name, price }) => (price ? [{ model: name, ...price }] : []));
  const done = (by: string, run: (context: WorkspaceContext) => Promise<unknown>): Moment => ({ day: setUp, run: async () => run(await cast.as(by, setUp)) });
  return [
    done(joanna, (context) => chooseZone(context, { timeZone: "Europe/London" })),
    ...prices.map((price) => done(henrik, (context) => addPrice(context, { ...price, from: context.request.now().toISOString().slice(0, 10) }))),
    done(joanna, (context) => changeReasons(context, { reasons: reasonWords })),
  ];
}

interface Known {
  now: number;
  /** The user id of somebody by name. */
  person(name: string): string;
}

export interface Recorded {
  runs: number;
  pieces: number;
  verdicts: number;
}

/** Ninety days of runs, pieces and verdicts, once everything they speak of is there. */
export async function tellTraffic(cast: Cast, shelf: Shelf, known: Known): Promise<Recorded> {
  const context = await cast.as(joanna, 0);
  const stage = await stageOf(context, shelf, known);
  const { told, answers } = trafficOf(stage);
  await recordAll(told.map(({ events }) => events));
  await markUses(context, stage, told.flatMap(({ events }) => events));
  await importOutcomes(await cast.as(ravi, 0), { csv: tableOf(answers) });
  const { id } = promptOf(shelf, "billing-reply");
  await tellQueue(cast, id);
  await saveView(await cast.as(joanna, 0), { page: "runs", name: "Billing replies, discarded", asked: `?prompt=${id}&verdict=discarded&last=7d`, shared: true });
  const count = (kind: Event["kind"]) => told.reduce((sum, { events }) => sum + events.filter((event) => event.kind === kind).length, 0);
  return { runs: count("run"), pieces: count("piece"), verdicts: count("rating") };
}

async function stageOf(context: WorkspaceContext, shelf: Shelf, { now, person }: Known): Promise<Stage> {
  const { id: keyId } = named(await keys(context, {}), ({ name }) => name === "Support desk");
  return {
    ...{ workspaceId: context.workspace.id, keyId, midnight: Math.floor(now / dayMs) * dayMs, now, person },
    prompt(key) {
      const { name, contentType, versions, ...told } = named(library, (one) => one.key === key);
      const { id, versions: ids, savedAt } = promptOf(shelf, key);
      const numbers = numbersOf({ ...told, name, contentType, versions });
      return { id, key, name, contentType, versions: versions.map(({ content }, index) => ({ id: ids[index] ?? "", number: numbers[index] ?? "", at: savedAt[index] ?? 0, content })) };
    },
  };
}

const nightlyMs = 130 * 60_000;

/** When the keys were last used: the desk's by its last run, the nightly one last night. */
async function markUses(context: WorkspaceContext, { keyId, midnight, now }: Stage, events: readonly Event[]) {
  const last = events.reduce((latest, event) => (event.kind === "run" && event.fields.keyId === keyId ? Math.max(latest, event.fields.at ?? 0) : latest), 0);
  const nightly = named(await keys(context, {}), ({ name }) => name === "Nightly checks").id;
  const tonight = midnight + nightlyMs;
  await markKeysUsed([keyId], new Date(last));
  await markKeysUsed([nightly], new Date(tonight <= now ? tonight : tonight - dayMs));
}

/** What belongs together goes into one batch, and two are written at a time. */
async function recordAll(groups: readonly Event[][]) {
  const batches: Event[][] = [[]];
  for (const group of groups) {
    if ((batches.at(-1)?.length ?? 0) + group.length > perBatch) batches.push([]);
    batches.at(-1)?.push(...group);
  }
  let next = 0;
  const write = async () => {
    for (let batch = batches[next++]; batch; batch = batches[next++]) {
      const refused = (await record(batch)).find(isRefused);
      if (refused) throw new Error(`What happened at Larkfield could not be recorded. ${refused.refused}`);
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
}
