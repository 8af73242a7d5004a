import { z } from "zod";
import type { Open, WorkspaceContext } from "#server/context";
import { picoFrom } from "#server/core/run/money";
import { quarterMs, quarterOf } from "#server/core/run/quarter";
import { verdicts } from "#server/core/run/verdict";
import { numberText } from "#server/core/version/number";
import { wordSought } from "#server/prompt/schema";
import { query } from "#server/query";
import { namesOf } from "#server/workspace/name-people";
import { id } from "#server/workspace/schema";
import { runLines } from "./run-lines.query";
import { moment } from "./schema";
import { countRuns, findRuns, isBlindToSome, runWords, type RunsAsked } from "./sql";

const word = wordSought(200).trim().min(1, "Say what is looked for");
/** In dollars, as people write them. */
const amount = z.string().regex(/^\d{1,6}(\.\d{1,12})?$/, "A cost is written in dollars, such as 0.25, and is below a million");
const milliseconds = z.int().min(0, "A time is no less than nothing").max(2 ** 31 - 1, "A time is at most 24 days");
const place = z.object({ at: moment, id });

/** What the explorer, an export and a live tail narrow runs by; absent means any, but of purposes it means production. */
export const runFilters = z.object({
  prompt: id.optional(),
  version: id.optional(),
  environment: word.optional(),
  model: word.optional(),
  customer: word.optional(),
  endUser: word.optional(),
  maker: id.optional(),
  status: z.enum(["running", "ok", "error"]).optional(),
  verdict: z.enum([...verdicts, "none"]).optional(),
  tag: word.optional(),
  purpose: z.enum(["production", "trial", "shadow", "eval", "demo", "any"]).default("production"),
  tool: word.optional(),
  strategy: word.optional(),
  text: word.optional(),
  from: moment.optional(),
  to: moment.optional(),
  costFrom: amount.optional(),
  costTo: amount.optional(),
  latencyFrom: milliseconds.optional(),
  latencyTo: milliseconds.optional(),
});
export type RunFilters = z.output<typeof runFilters>;

/** The filters as the database is asked. A version stands within its prompt, whose runs are in an order of their own. */
export async function askedOf({ db }: Open<WorkspaceContext>, { purpose, costFrom, costTo, ...filters }: RunFilters): Promise<Omit<RunsAsked, "limit">> {
  const version = filters.version && !filters.prompt ? await db.version.findUnique({ where: { id: filters.version }, select: { promptId: true } }) : undefined;
  return {
    ...filters,
    ...(version && { prompt: version.promptId }),
    ...(purpose !== "any" && { purpose }),
    ...(costFrom && { costFrom: String(picoFrom(costFrom)) }),
    ...(costTo && { costTo: String(picoFrom(costTo)) }),
  };
}

/** Runs, newest first, page by page. No page takes long: where few runs fit it ends early, says how far it looked, and the next goes on from there. */
export const runs = query({
  name: "run.list",
  permission: "run.read",
  input: runFilters.extend({ after: place.optional(), limit: z.int().min(1).max(100).default(60), most: z.int().min(1).max(50_000).optional() }),
  async run(context, { after, limit, most, ...filters }) {
    const asked = await askedOf(context, filters);
    const { ids, last, stopped } = await findRuns(context, { ...asked, limit, most, after: after?.at, afterId: after?.id });
    return { runs: await runLines(context, ids), next: last, lookedBackTo: stopped ? last?.at : undefined };
  },
});

/** What came since one looked: for the head of a list that stands still while somebody reads it. */
export const newerRuns = query({
  name: "run.newer",
  permission: "run.read",
  input: runFilters.extend({ since: place }),
  async run(context, { since, ...filters }) {
    const asked = await askedOf(context, filters);
    const { ids, last } = await findRuns(context, { ...asked, limit: 100, before: since.at, beforeId: since.id });
    return { runs: await runLines(context, ids), more: last !== undefined };
  },
});

/** By what runs can be narrowed: the words of the newest sums and the newest runs. */
export const runFacets = query({
  name: "run.facets",
  permission: "run.read",
  input: z.object({}),
  async run(context) {
    const rows = await runWords(context);
    const names = await namesOf(context.db, rows.flatMap(({ what, word }) => (what === "maker" ? word : [])));
    const wordsFor = (what: string) => rows.filter((row) => row.what === what).map(({ word, uses }) => ({ value: word, label: names.get(word) ?? word, uses: uses || undefined }));
    return {
      environment: wordsFor("environment"),
      model: wordsFor("model"),
      strategy: wordsFor("strategy"),
      customer: wordsFor("customer"),
      endUser: wordsFor("endUser"),
      maker: wordsFor("maker"),
      tool: wordsFor("tool"),
      tag: wordsFor("tag"),
    };
  },
});

/** What the things are called that an address names by their ids; nothing where they are not to be seen. */
export const runNames = query({
  name: "run.names",
  permission: "run.read",
  input: z.object({ prompt: id.optional(), version: id.optional(), maker: id.optional() }),
  async run({ db }, { prompt, version, maker }) {
    const found = {
      prompt: prompt && (await db.prompt.findUnique({ where: { id: prompt }, select: { name: true } })),
      version: version && (await db.version.findUnique({ where: { id: version }, select: { major: true, minor: true, patch: true } })),
    };
    return {
      prompt: found.prompt ? found.prompt.name : undefined,
      version: found.version ? numberText(found.version) : undefined,
      maker: maker && (await namesOf(db, [maker])).get(maker),
    };
  },
});

const countedDays = 90;
const counted = new Set(["prompt", "version", "environment", "model", "strategy", "verdict", "status", "purpose", "from", "to"]);

/** How many runs fit, where the sums can tell; nothing where only counting them one by one could. */
export const runCount = query({
  name: "run.count",
  permission: "run.read",
  input: runFilters,
  async run(context, filters) {
    const { prompt, version, environment, model, strategy, purpose } = await askedOf(context, filters);
    const whole = [filters.from, filters.to].every((time) => !time || time.getTime() % quarterMs === 0);
    const told = Object.entries(filters).every(([name, value]) => value === undefined || counted.has(name));
    // Of what some are yet to judge blind, a sum must not tell how others did.
    if (filters.verdict && (await isBlindToSome(context))) return null;
    if (!prompt || !whole || !told || purpose !== "production" || filters.verdict === "none" || (filters.status && filters.verdict) || filters.status === "running") return null;
    const since = filters.from ?? new Date(context.request.now().getTime() - countedDays * 86_400_000);
    const sums = await countRuns(context, {
      ...{ prompt, version: version ?? null, environment: environment ?? null, model: model ?? null, strategy: strategy ?? null },
      from: quarterOf(since.getTime()),
      to: filters.to ? filters.to.getTime() / quarterMs : 2 ** 31 - 1,
    });
    if (!sums) return null;
    const said = filters.verdict ? sums[filters.verdict] : filters.status === "error" ? sums.errors : filters.status === "ok" ? sums.runs - sums.errors : sums.runs;
    return { runs: Number(said), days: filters.from ? undefined : countedDays };
  },
});
