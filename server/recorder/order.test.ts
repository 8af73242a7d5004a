import fc from "fast-check";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { read } from "#server/db/transaction";
import { ownerUrl } from "#server/test/database";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { isRefused, type Event, type PieceFields, type RatingFields, type RunFields } from "./event";
import { closeRecorder, record } from "./record";
import { recount } from "./recount";

afterAll(closeRecorder);

type Ctx = Awaited<ReturnType<typeof makeWorkspace>>["ctx"];
type Named = Event & { externalId: string };

const minutes = 60_000;
const start = Math.floor(Date.now() / (15 * minutes)) * 15 * minutes - 600 * minutes;
const time = fc.integer({ min: 0, max: 40 }).map((at) => start + at * minutes);
const few = fc.constantFrom("a", "b", "c");
const words = fc.constantFrom("one two three", "one two", "four", "");
const sometimes = <Fields extends object>(fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> }) => fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>; // safe because no name is required

interface Library {
  prompts: string[];
  versions: string[];
  people: string[];
}

const runFields = ({ prompts, versions, people }: Library) =>
  sometimes<Omit<RunFields, "releaseId" | "keyId" | "override" | "shadowOf" | "name" | "finishReason" | "spanId" | "parentId" | "traceId" | "provider" | "endUser" | "reasoning" | "rendered">>({
    at: time,
    purpose: fc.constantFrom("production", "production", "production", "trial", "shadow"),
    kind: fc.constantFrom("generation", "generation", "tool"),
    status: fc.constantFrom("running", "ok", "error"),
    error: fc.constantFrom("", "too long"),
    promptId: fc.constantFrom(null, ...prompts),
    versionId: fc.constantFrom(null, ...versions),
    contentType: fc.constantFrom("", "email"),
    environment: fc.constantFrom("", "production", "live"),
    arm: fc.constantFrom("", "b"),
    strategy: fc.constantFrom("", "chain"),
    strategyDetail: fc.constantFrom(null, '{"a":1,"b":[2]}'),
    customer: fc.constantFrom("", "acme", "umbrella"),
    makerId: fc.constantFrom(null, ...people),
    tool: fc.constantFrom("", "claude"),
    piece: fc.constantFrom(null, { externalId: "p" }, { externalId: "p" }, { externalId: "q" }),
    step: fc.constantFrom(1, 1, 2),
    attempt: fc.constantFrom(1, 2, 3),
    model: fc.constantFrom("", "small", "large"),
    inputTokens: fc.constantFrom(null, 10, 20),
    outputTokens: fc.constantFrom(null, 0, 7),
    cachedTokens: fc.constantFrom(null, 5),
    reasoningTokens: fc.constantFrom(null, 3),
    cost: fc.constantFrom(null, 5n, 9_000_000_000_000_000_000n),
    latency: fc.constantFrom(null, 10, 1500),
    firstToken: fc.constantFrom(null, 3),
    tags: fc.constantFrom([], ["x"], ["x", "y"]),
    inputs: fc.constantFrom(null, '{"name":"Ada"}'),
    output: fc.oneof(fc.constant(null), words),
  });

const ratingFields = ({ people }: Library) =>
  sometimes<Omit<RatingFields, "queueId">>({
    via: fc.constantFrom("maker", "api", "queue", "link"),
    rater: fc.constantFrom("", ...people),
    verdict: fc.constantFrom(null, "usable", "heavy_edit", "discarded"),
    reasons: fc.constantFrom([], ["tone"]),
    comment: fc.constantFrom("", "meh"),
    finalText: fc.oneof(fc.constant(null), words),
    editingSeconds: fc.constantFrom(null, 30),
    at: time,
  });

const pieceFields = ({ prompts, people }: Library) =>
  sometimes<PieceFields>({
    title: few,
    promptId: fc.constantFrom(null, ...prompts),
    contentType: fc.constantFrom("", "email"),
    makerId: fc.constantFrom(null, ...people),
    customer: fc.constantFrom("", "acme"),
    createdAt: time,
    publishedAt: fc.oneof(fc.constant(null), time),
    link: few,
    closedAt: fc.oneof(fc.constant(null), time),
  });

const events = (library: Library) => {
  const common = { workspaceId: fc.constant(""), stamp: fc.nat(5).map((at) => start + at) };
  const run = fc.record({ kind: fc.constant("run"), ...common, externalId: few, fields: runFields(library) });
  const rating = few.chain((name) => fc.record({ kind: fc.constant("rating"), ...common, externalId: fc.constantFrom(`${name}1`, `${name}2`, `${name}3`), run: fc.constant({ externalId: name }), fields: ratingFields(library) }));
  const piece = fc.record({ kind: fc.constant("piece"), ...common, externalId: fc.constantFrom("p", "q"), fields: pieceFields(library) });
  return fc.array(fc.oneof({ weight: 3, arbitrary: run }, { weight: 2, arbitrary: rating }, { weight: 1, arbitrary: piece }), { minLength: 1, maxLength: 14 }) as fc.Arbitrary<Named[]>; // safe because these are events but for the brand of the workspace
};

/** Some of them again, in another order, some of them at once. */
const retold = (told: Named[]) =>
  fc
    .tuple(fc.shuffledSubarray([...told, ...told], { minLength: told.length }), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 30, maxLength: 30 }))
    .map(([shuffled, sizes]) => grouped([...shuffled, ...told.filter((event) => !shuffled.includes(event))], sizes));

function grouped<T>(list: T[], sizes: number[]): T[][] {
  const groups: T[][] = [];
  let from = 0;
  for (const size of sizes) groups.push(list.slice(from, (from += size)));
  return [...groups, list.slice(from)].filter(({ length }) => length > 0);
}

/** Whatever isn't gone is stored. */
const tell = async ({ workspace }: Ctx, groups: Named[][], gone = 0) => {
  for (const group of groups) {
    const answers = await record(group.map((event) => ({ ...event, workspaceId: workspace.id })));
    if (gone === 0) expect(answers.filter(isRefused)).toEqual([]);
  }
};

/** All there is, with names in place of ids, and without when it was received. */
async function all(ctx: Ctx) {
  const [runs, texts, pieces, ratings, traffic, people, customers, days] = await read(ctx, async ({ db }) => [
    await db.run.findMany({ orderBy: { externalId: "asc" } }),
    await db.runText.findMany({}),
    await db.piece.findMany({ orderBy: { externalId: "asc" } }),
    await db.rating.findMany({ orderBy: { externalId: "asc" } }),
    await db.traffic.findMany({}),
    await db.peopleDay.findMany({}),
    await db.customerDay.findMany({}),
    await db.trafficDay.findMany({}),
  ] as const);
  const names = new Map([...runs, ...pieces].map(({ id, externalId }) => [id, externalId]));
  const named = (id: string | null) => id && names.get(id);
  const bare = (row: object) => JSON.stringify(row, (name, value: unknown) => (name === "workspaceId" ? undefined : typeof value === "bigint" ? String(value) : name === "latencies" ? String(value).replace(/(,0)+$/, "") : value));
  const counting = (rows: object[]) => rows.filter((row) => "runs" in row && row.runs !== 0).map(bare).sort();
  return {
    runs: runs.map(({ id, receivedAt: _, pieceId, ...run }) => ({ ...run, workspaceId: "", piece: named(pieceId), texts: texts.filter(({ runId }) => runId === id).map(({ inputs, output }) => ({ inputs, output })) })),
    pieces: pieces.map(({ id: _, firstRunId, ...piece }) => ({ ...piece, workspaceId: "", first: named(firstRunId) })),
    ratings: ratings.map(({ id: _, receivedAt: __, runId, ...rating }) => ({ ...rating, workspaceId: "", run: named(runId) })),
    traffic: counting(traffic),
    people: counting(people),
    customers: counting(customers),
    days: counting(days),
  };
}

test("the order of what is told is nothing, nor is hearing it twice or together, and the sums are those of the rows", { timeout: 300_000 }, async () => {
  const workspace = await makeWorkspace();
  const { ctx, owner } = workspace;
  const [one, two] = [await makePrompt(ctx), await makePrompt(ctx)];
  const versions = [await makeVersion(ctx, one.id, saying("One.")), await makeVersion(ctx, two.id, saying("Two."))];
  const guest = await makeMember(workspace, "author");
  const library = { prompts: [one.id, two.id], versions: versions.map(({ id }) => id), people: [owner.id, guest.person.id] };
  const told = events(library).chain((list) => fc.tuple(fc.constant(list), retold(list), retold(list)));
  await asOwner((database) =>
    fc.assert(
      fc.asyncProperty(told, async ([list, ...orders]) => {
        await forget(database, ctx);
        await tell(ctx, list.toSorted((first, other) => stampOf(first) - stampOf(other)).map((event) => [event]));
        const sorted = await all(ctx);
        expect(await recount(ctx.workspace.id)).toMatchObject({ differences: [] });
        for (const groups of orders) {
          await forget(database, ctx);
          await tell(ctx, groups);
          expect(await all(ctx)).toEqual(sorted);
          expect(await recount(ctx.workspace.id)).toMatchObject({ differences: [] });
          await tell(ctx, groups);
          expect(await all(ctx)).toEqual(sorted);
        }
        for (const externalId of ["a", "b"]) await record([{ kind: "deletion", workspaceId: ctx.workspace.id, externalId }]);
        await tell(ctx, [list], 2);
        const left = await all(ctx);
        expect(left.runs.map(({ externalId }) => externalId)).toEqual(sorted.runs.map(({ externalId }) => externalId).filter((name) => name === "c"));
        expect(await recount(ctx.workspace.id)).toMatchObject({ differences: [] });
      }),
      { numRuns: Number(process.env.EXAMPLES ?? 25) },
    ),
  );
});

const stampOf = (event: Event) => ("stamp" in event ? event.stamp : 0);

async function asOwner(work: (database: pg.Client) => Promise<void>) {
  const database = new pg.Client({ connectionString: ownerUrl });
  await database.connect();
  try {
    await work(database);
  } finally {
    await database.end();
  }
}

async function forget(database: pg.Client, { workspace }: Ctx) {
  for (const table of ["run_text", "run", "run_key", "rating", "piece", "traffic", "traffic_day", "people_day", "customer_day"]) await database.query(`DELETE FROM ${table} WHERE workspace_id = $1`, [workspace.id]);
}
