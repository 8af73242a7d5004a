import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import type { WorkspaceContext } from "#server/context";
import { isRefused, type Event } from "#server/recorder/event";
import { record } from "#server/recorder/record";
import { startExport } from "#server/export/start-export";
import { chooseZone } from "#server/workspace/choose-zone";
import { keepRuns } from "#server/workspace/keep-runs";
import { untilDone } from "./tell";

/** What the worker has to do while it is killed. */
export interface Errands {
  /** Gives it one more thing to do. */
  next(): Promise<void>;
  /** Until all of it is done by a worker that begins anew; says what was not done well. */
  settled(owner: pg.Client, beginAnew: () => Promise<void>): Promise<string[]>;
}

interface Given {
  contexts: readonly WorkspaceContext[];
  /** Where nothing else happens, so that what is exported is known. */
  shelf?: WorkspaceContext;
  /** How many runs lie there to be let go of, or to be exported. */
  stored: number;
}

const day = 86_400_000;
const zones = ["Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin"];
const kept = [300, 200, 120, 60, 30];
const patienceMs = 180_000;

/** Days are cut anew, old runs are let go of, and runs are exported. */
export async function errandsFor({ contexts, shelf, stored }: Given): Promise<Errands> {
  const [first] = contexts;
  if (!first) throw new Error("Errands need a workspace.");
  const begun = Date.now();
  await store(first, stored, "old", (at) => begun - (61 + (at % 300)) * day);
  if (shelf) await store(shelf, stored, "kept", (at) => begun - at * 1000);
  const exports: string[] = [];
  let given = 0;

  const isOver = async (owner: pg.Client) => {
    const { rows } = await owner.query<{ over: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM workspace WHERE time_zone <> days_in) AND NOT EXISTS (SELECT FROM export WHERE state IN ('waiting', 'running'))
         AND NOT EXISTS (SELECT FROM run_key WHERE workspace_id = $1 AND run_id < run_id_from(now() - make_interval(days => 30))) AS over`,
      [first.workspace.id],
    );
    return rows[0]?.over === true;
  };

  return {
    async next() {
      const context = contexts[given % contexts.length] ?? first;
      await untilDone(() => chooseZone(context, { timeZone: zones[given % zones.length] ?? "UTC" }));
      await untilDone(() => keepRuns(first, { keepDays: kept[given] ?? 30 }));
      if (shelf && given % 2 === 0) await startExport(shelf, { filters: { customer: "kept" }, format: "jsonl" }).then(({ id }) => exports.push(id), () => undefined);
      given += 1;
    },
    async settled(owner, beginAnew) {
      await untilDone(() => keepRuns(first, { keepDays: 30 }));
      await beginAnew();
      for (const from = Date.now(); !(await isOver(owner)); await wait(100)) if (Date.now() > from + patienceMs) return ["The worker has not done in three minutes what it was given to do."];
      const sums = await owner.query<{ runs: number }>("SELECT coalesce(sum(runs), 0)::int AS runs FROM traffic WHERE workspace_id = $1 AND quarter < $2", [first.workspace.id, Math.floor((begun - 60 * day) / (day / 96))]);
      const wrong = sums.rows[0]?.runs === stored ? [] : [`Sums of ${stored} runs were to outlive them, and ${sums.rows[0]?.runs} are counted.`];
      for (const id of exports) wrong.push(...(await exportedWrong(owner, id, stored)));
      return wrong;
    },
  };
}

async function store({ workspace }: WorkspaceContext, count: number, name: string, at: (number: number) => number) {
  const events = Array.from({ length: count }, (_, number): Event => ({ kind: "run", workspaceId: workspace.id, externalId: `${name}-${number}`, stamp: at(number), fields: { at: at(number), customer: name, output: `As it was ${number}` } }));
  if ((await record(events)).some(isRefused)) throw new Error("These were to be stored, and were refused.");
}

async function exportedWrong(owner: pg.Client, id: string, stored: number) {
  const { rows } = await owner.query<{ text: string }>("SELECT text FROM export_part WHERE export_id = $1 ORDER BY place", [id]);
  const lines = rows.flatMap(({ text }) => text.split("\n")).filter((line) => line !== "");
  return lines.length === stored && new Set(lines).size === stored ? [] : [`An export of ${stored} runs has ${lines.length} lines, ${new Set(lines).size} of them different.`];
}
