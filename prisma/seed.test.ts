import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkspace } from "#server/access/open-workspace";
import { signInToDemo } from "#server/account/sign-in-to-demo";
import { changes } from "#server/change/list.query";
import { incidents } from "#server/incident/list.query";
import { livePage } from "#server/release/live.query";
import { releaseMatrix } from "#server/release/matrix.query";
import { auditEntries } from "#server/audit/queries";
import { together } from "#server/core/metrics/tally";
import { qualityOf } from "#server/core/run/quality";
import { database } from "#server/db/client";
import { read } from "#server/db/transaction";
import { quality } from "#server/metrics/quality.query";
import { unpriced } from "#server/metrics/unpriced.query";
import { pieceHome } from "#server/piece/home.query";
import { tray } from "#server/piece/tray.query";
import { draft } from "#server/prompt/draft.query";
import { prompt, prompts } from "#server/prompt/queries";
import { queueProgress } from "#server/queue/progress.query";
import { closeRecorder } from "#server/recorder/record";
import { recount } from "#server/recorder/recount";
import { runs } from "#server/run/runs.query";
import { personContext, visitorContext } from "#server/test/contexts";
import { ownerUrl } from "#server/test/database";
import { version, versions } from "#server/version/queries";
import { invitations, members, teams } from "#server/workspace/queries";
import { views } from "#server/workspace/views.query";
import { openDemo } from "./seed";
import { library } from "./seed/library/library";
import { numbersOf } from "./seed/library/numbers";

const here = visitorContext({ ownMachine: true });
afterAll(closeRecorder);

let joanna: Awaited<ReturnType<typeof openWorkspace>>;

beforeAll(async () => {
  const both = await Promise.all([openDemo(here), openDemo(here)]);
  const built: unknown = expect.objectContaining({ people: 10, prompts: library.length, runs: expect.any(Number) as number });
  expect(both).toEqual([{ slug: "larkfield", built }, { slug: "larkfield", built }]);
  expect(await openDemo(here)).toEqual({ slug: "larkfield" });
  const { userId } = await signInToDemo(here);
  joanna = await openWorkspace(personContext({ id: userId, name: "Joanna Adeyemi" }), "larkfield");
}, 240_000);

test("a stranger looks around a workspace where people have worked for a while", async () => {
  await expect(openDemo(visitorContext({ ownMachine: false }))).rejects.toMatchObject({ code: "NOT_FOUND" });
  const people = await members(joanna, {});
  expect(people.find((member) => member.you)).toMatchObject({ name: "Joanna Adeyemi", role: "owner" });
  expect(new Set(people.map((member) => member.role)).size).toBe(6);
  expect(people.map((member) => member.name)).not.toContain("Sam Whitlock");
  expect((await teams(joanna, {})).map((team) => team.name)).toEqual(["Brand", "Extraction", "Lifecycle", "Support"]);
  expect(await invitations(joanna, {})).toHaveLength(2);

  const { entries } = await auditEntries(joanna, {});
  const times = entries.map((entry) => entry.at.getTime());
  expect(times).toEqual([...times].sort((one, other) => other - one));
  expect(times.every((time) => time < Date.now())).toBe(true);
  expect(await database().mail.findMany({ where: { to: { endsWith: ".example" } } })).toEqual([]);
});

test("every prompt of the story is there, with the numbers it tells of", async () => {
  const told = library.filter(({ standing, owner }) => standing === "team" || owner === "Joanna Adeyemi");
  for (const one of told) {
    const { id, latest, owner, folder } = await prompt(joanna, { key: one.key });
    expect({ latest: latest?.number, owner: owner?.name, folder }, one.key).toEqual({ latest: numbersOf(one).at(-1), owner: one.owner, folder: one.folder });
    const there = (await versions(joanna, { promptId: id })).versions.reverse();
    expect(there.map(({ number, author, what }) => [number, author.name, what]), one.key).toEqual(one.versions.map(({ by, what }, index) => [numbersOf(one)[index], by, what]));
  }
  await expect(prompt(joanna, { key: "mei/second-look" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the library marks what is stale, orphaned, twice there, forked and archived", async () => {
  const keys = async (narrowed: Parameters<typeof prompts>[1]) => (await prompts(joanna, narrowed)).prompts.map(({ key }) => key).sort();
  expect(await keys({ mark: "orphaned" })).toEqual(["debt-support"]);
  expect(await keys({ mark: "twin" })).toEqual(["bill-explain", "billing-reply"]);
  expect(await keys({ mark: "forked" })).toEqual(["renewal-email-wales"]);
  expect(await keys({ standing: "archived" })).toEqual(["boiler-cover-call", "cost-of-living-posts"]);
  expect(await keys({ standing: "personal" })).toEqual(["joanna/board-letter"]);
  const stale = await keys({ mark: "stale" });
  expect(stale).toContain("storm-banner");
  expect(stale).not.toContain("bill-explain"); // the phone team still reads from it
});

test("the greeting of Billing reply went with a patch of high risk", async () => {
  const { id } = await prompt(joanna, { key: "billing-reply" });
  const last = await version(joanna, { promptId: id, which: "2.3.1" });
  expect(last).toMatchObject({ step: "patch", proposed: "patch", risk: "high" });
  expect(JSON.stringify(last.judgement.risk)).toContain("Always greet the user by name.");
});

test("Joanna goes on with her draft, which pins the voice as 3.2.0 does", async () => {
  const { id } = await prompt(joanna, { key: "renewal-email" });
  const { content, base } = await draft(joanna, { promptId: id });
  const pinned = content.kind === "prompt" ? content.snippets : undefined;
  const { id: voiceId } = await prompt(joanna, { key: "brand/voice" });
  expect(await version(joanna, { promptId: voiceId, which: pinned?.["brand/voice"] ?? "" })).toMatchObject({ number: "1.3.0" });
  expect(base?.number).toBe("3.2.0");
});

/** The figures of one prompt in the last ninety days, by version. */
async function figuresOf(key: string) {
  const { id } = await prompt(joanna, { key });
  const { series } = await quality(joanna, { prompt: id, days: 90 });
  return new Map(series.map(({ version, points }) => [version?.number, together(points)]));
}

test("the greeting’s loss is seen in the figures of each version", async () => {
  const figures = await figuresOf("billing-reply");
  const [before, after] = [figures.get("2.3.0"), figures.get("2.3.1")].map((tally) => {
    const { usable, discarded } = qualityOf(tally ?? {});
    const { n = 0, m = 0 } = tally?.regeneration ?? {};
    return { usable: usable.n / usable.m, discarded: discarded.n / discarded.m, regenerated: n / m };
  });
  expect(before?.usable).toBeCloseTo(0.78, 1);
  expect(Math.abs((after?.usable ?? 0) - 0.52)).toBeLessThan(0.06);
  expect(after?.discarded).toBeGreaterThan(1.8 * (before?.discarded ?? 1));
  expect(after?.regenerated).toBeGreaterThan(1.7 * (before?.regenerated ?? 1));
  expect((await figuresOf("tariff-question")).size).toBeGreaterThan(0);
});

test("the sums of ninety days are what their runs add up to", async () => {
  const { runs, differences } = await recount(joanna.workspace.id);
  expect(differences).toEqual([]);
  expect(runs).toBeGreaterThan(12_000);
});

test("something waits for Joanna: outputs, a newsletter, and half a queue", async () => {
  const { outputs } = await tray(joanna, {});
  expect(outputs.map(({ title }) => title)).toEqual(expect.arrayContaining(["Renewal email, Amara", "Outage reply, SA11", "Moving home, Yusuf", "November newsletter for heat pump owners"]));
  const home = await pieceHome(joanna, {});
  expect(home.queues).toEqual([expect.objectContaining({ name: "Billing replies since Monday", done: 10, left: 10 })]);
  const { people } = await queueProgress(joanna, { queueId: home.queues[0]?.queueId ?? "" });
  expect(people.map(({ name, done }) => `${name} ${done}`).sort()).toEqual(["Ines Carvalho 10", "Joanna Adeyemi 10"]);
  expect(await views(joanna, { page: "runs" })).toEqual([expect.objectContaining({ name: "Billing replies, discarded", mine: true })]);
});

test("what it cost is known where models have prices, and what is personal was not kept", async () => {
  expect(await unpriced(joanna, {})).toEqual([]);
  await read(joanna, async ({ db }) => {
    const [priced, all] = [await db.run.count({ where: { cost: { not: null } } }), await db.run.count({ where: { model: { not: "" } } })];
    expect(priced / all).toBeGreaterThan(0.9);
    expect(await db.run.count({ where: { redacted: { path: ["inputs", "phone"], gte: 1 } } })).toBeGreaterThan(20);
    expect(await db.runText.count({ where: { OR: [{ inputs: { contains: "07700" } }, { rendered: { contains: "@home.example" } }] } })).toBe(0);
    expect(await db.runText.count({ where: { OR: [{ output: { contains: "[phone" } }, { output: { contains: "[card" } }, { output: { contains: "[bank" } }] } })).toBe(0);
    expect(await db.outcome.count()).toBeGreaterThan(250);
  });
});

test("nobody reads what somebody tried for themselves", async () => {
  const { runs: tried } = await runs(joanna, { purpose: "trial" });
  expect(new Set(tried.map(({ prompt }) => prompt?.key))).toEqual(new Set(["joanna/board-letter"]));
});

test("the log of all this holds", async () => {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const problems = await owner.query("SELECT seq, problem FROM audit_problems() WHERE chain = $1", [joanna.workspace.id]).finally(() => owner.end());
  expect(problems.rows).toEqual([]);
});

test("what is live was reviewed and released; one was taken back, and one waits for its second approval", async () => {
  const { rows } = await releaseMatrix(joanna, {});
  expect(rows.length).toBeGreaterThan(20);
  const renewal = await prompt(joanna, { key: "renewal-email" });
  const { places } = await livePage(joanna, { promptId: renewal.id });
  expect(places.map(({ live }) => [live?.number, live?.kind])).toEqual([["3.2.0", "promotion"], ["3.2.0", "promotion"], ["3.1.4", "rollback"]]);
  expect((await changes(joanna, { waiting: true })).changes.map(({ title }) => title)).toContain("Never promise a date we do not control");
  expect((await incidents(joanna, { state: "open" })).incidents.map(({ title }) => title)).toEqual(["Billing replies no longer greet by name"]);
});
