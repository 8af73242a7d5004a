import { beforeEach, describe, expect, test } from "vitest";
import { write } from "#server/db/transaction";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { release, releases } from "./history.query";
import { livePage } from "./live.query";
import { createChange } from "#server/change/create-change";
import { promoteVersions } from "./promote-versions";
import { releaseChange } from "./release-change";
import { rollBack } from "./roll-back";
import type { Released } from "./release-version";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let promptId: string;
let places: Record<string, string>;
const why = "The bakery asked for it";

beforeEach(async () => {
  world = await makeWorkspace();
  promptId = (await makePrompt(world.ctx, { name: "Bakery greeter", standing: "team" })).id;
  const environments = await write(world.ctx, ({ db }) => db.environment.findMany({ select: { id: true, key: true } }));
  places = Object.fromEntries(environments.map(({ key, id }) => [key, id]));
});

const greets = saying("Always greet the customer by name.", "Say what is fresh today.");
const blunt = saying("Say what is fresh today.");

async function liveIn(key: string) {
  const { places: shown } = await livePage(world.ctx, { promptId });
  return shown.find(({ environment }) => environment.key === key)?.live;
}

async function promote(versionId: string, key: string, ctx = world.ctx, more: { breakGlass?: boolean; seenId?: string | null } = {}) {
  const seenId = (await liveIn(key))?.id ?? null;
  return promoteVersions(ctx, { environmentId: places[key] ?? "", moves: [{ promptId, versionId, seenId }], why, ...more });
}

/** Through all three. */
async function bringLive(versionId: string) {
  for (const key of ["development", "staging", "production"]) expect(await promote(versionId, key)).toMatchObject({ outcome: "released" });
}

const dark = (released: Released) => (released.outcome === "refused" ? released.refused.flatMap(({ gates }) => gates.filter(({ verdict }) => verdict !== "passed").map(({ kind }) => kind)) : []);

test("a version goes through the pipeline, place by place, and each release says what it was judged by", async () => {
  const { id, number } = await makeVersion(world.ctx, promptId, greets);
  expect(dark(await promote(id, "production"))).toEqual(["source"]);
  expect(await liveIn("production")).toBeUndefined();
  await bringLive(id);
  const live = await liveIn("production");
  expect(live).toMatchObject({ number, was: null, why, by: { name: "Ada Byron" }, unreviewed: true, brokeGlass: false });
  expect(live?.gates.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["releaser", "source", "approvals", "lint"]));
});

test("what one saw live must still be live", async () => {
  const first = await makeVersion(world.ctx, promptId, greets);
  const second = await makeVersion(world.ctx, promptId, blunt, first.id);
  await promote(first.id, "development");
  await expect(promoteVersions(world.ctx, { environmentId: places.development ?? "", moves: [{ promptId, versionId: second.id, seenId: null }], why })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining(`You saw nothing live, it is ${first.number} now.`) as string });
  expect((await liveIn("development"))?.number).toBe(first.number);
});

test("with a second member somebody else must approve; the glass can be broken, and everybody is told", async () => {
  const { id } = await makeVersion(world.ctx, promptId, greets);
  const { person } = await makeMember(world, "viewer");
  await promote(id, "development");
  await promote(id, "staging");
  expect(dark(await promote(id, "production"))).toEqual(["approvals"]);
  expect(await promote(id, "production", world.ctx, { breakGlass: true })).toMatchObject({ outcome: "released", moved: [{ brokeGlass: true }] });
  const told = await write(world.ctx, ({ db }) => db.notification.findMany({ where: { userId: person.id }, select: { kind: true, body: true } }));
  expect(told).toEqual([{ kind: "glass_broken", body: why }]);
});

test("who may not break the glass is refused, and nothing moves", async () => {
  const { id } = await makeVersion(world.ctx, promptId, greets);
  const { ctx } = await makeMember(world, "author");
  await expect(promote(id, "production", ctx, { breakGlass: true })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await liveIn("production")).toBeUndefined();
});

test("an author proposes, and an approver releases", async () => {
  const { id } = await makeVersion(world.ctx, promptId, greets);
  const { ctx: author } = await makeMember(world, "author");
  const { ctx: approver } = await makeMember(world, "approver");
  expect(dark(await promote(id, "development", author))).toEqual(["releaser"]);
  expect(await promote(id, "development", approver)).toMatchObject({ outcome: "released" });
});

describe("rolling back", () => {
  let first: { id: string; number: string };
  let second: { id: string; number: string };
  beforeEach(async () => {
    first = await makeVersion(world.ctx, promptId, greets, null, { first: "1.0.0" });
    await bringLive(first.id);
    second = await makeVersion(world.ctx, promptId, blunt, first.id);
    await bringLive(second.id);
  });

  const back = async (more: { targetId?: string; urgent?: boolean; seenId?: string } = {}, ctx = world.ctx) =>
    rollBack(ctx, { promptId, environmentId: places.production ?? "", seenId: (await liveIn("production"))?.id ?? "", why: "The greeting is gone", ...more });

  test("restores what was live before, checked first, whatever the policy asks of promotions", async () => {
    await makeMember(world, "approver");
    expect(await back()).toMatchObject({ outcome: "released", moved: [{ number: "1.0.0", was: second.number }] });
    const live = await liveIn("production");
    expect(live).toMatchObject({ kind: "rollback", unvalidated: false, unreviewed: false });
    expect(live?.gates.map(({ kind, verdict }) => [kind, verdict])).toEqual([["checksum", "passed"], ["contract", "passed"]]);
  });

  test("a rollback is rolled back by choosing what it took back", async () => {
    await back();
    await expect(back()).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("choose a release from the history") as string });
    const { lines } = await releases(world.ctx, { promptId, environmentId: places.production });
    const taken = lines.find(({ versionId }) => versionId === second.id);
    expect(await back({ targetId: taken?.id ?? "" })).toMatchObject({ outcome: "released", moved: [{ number: second.number, was: "1.0.0" }] });
  });

  test("what was taken back needs a new approval before it is promoted again", async () => {
    await makeMember(world, "approver");
    await back();
    expect(dark(await promote(second.id, "production"))).toContain("approvals");
  });

  test("from an incident it restores first, and is looked at after", async () => {
    expect(await back({ urgent: true })).toMatchObject({ outcome: "released" });
    expect(await liveIn("production")).toMatchObject({ number: "1.0.0", unvalidated: true });
  });

  test("a manager may, an author may not", async () => {
    const { ctx: author } = await makeMember(world, "author");
    await expect(back({}, author)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const { ctx: manager } = await makeMember(world, "manager");
    expect(await back({}, manager)).toMatchObject({ outcome: "released" });
  });

  test("of many who release and roll back at once one wins, and the history stays one line", async () => {
    const seenId = (await liveIn("production"))?.id ?? "";
    const third = await makeVersion(world.ctx, promptId, saying("Say hello, then what is fresh."), second.id);
    await promote(third.id, "development");
    await promote(third.id, "staging");
    const tries = Array.from({ length: 50 }, (_, at) => (at % 2 ? back({ seenId }) : promoteVersions(world.ctx, { environmentId: places.production ?? "", moves: [{ promptId, versionId: third.id, seenId }], why })));
    const done = await Promise.allSettled(tries);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of done) if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "CONFLICT", message: expect.stringContaining(`You saw ${second.number} live`) as string });
    const { lines } = await releases(world.ctx, { promptId, environmentId: places.production });
    expect(lines.map(({ replacesId }) => replacesId)).toEqual([...lines.slice(1).map(({ id }) => id), null]);
  });
});

test("what a Change proposes is released as one, but for what is live there already", async () => {
  const first = await makeVersion(world.ctx, promptId, greets);
  const other = await makePrompt(world.ctx, { name: "Bakery closer" });
  const second = await makeVersion(world.ctx, other.id, blunt);
  const { id: changeId } = await createChange(world.ctx, { title: "Both", parts: [{ promptId }, { promptId: other.id }], environmentId: places.development });
  await promote(first.id, "development");
  const seen = [{ promptId, seenId: (await liveIn("development"))?.id ?? null }, { promptId: other.id, seenId: null }];
  const asked = { changeId, environmentId: places.development ?? "", why };
  expect(await releaseChange(world.ctx, { ...asked, seen })).toMatchObject({ outcome: "released", moved: [{ prompt: { id: other.id }, number: second.number }] });
  expect(await write(world.ctx, ({ db }) => db.change.findUnique({ where: { id: changeId }, select: { state: true } }))).toEqual({ state: "released" });
});

test("nothing moves what is live but a release", async () => {
  const { id } = await makeVersion(world.ctx, promptId, greets);
  const other = await makeVersion(world.ctx, promptId, blunt, id);
  await promote(id, "development");
  const live = await liveIn("development");
  const at = { promptId, environmentId: places.development ?? "" };
  const forged = { ...at, setId: promptId, kind: "promotion" as const, pins: [], gates: [], why, actor: {}, at: new Date(), versionId: other.id };
  const { sha } = await write(world.ctx, ({ db }) => db.version.findUniqueOrThrow({ where: { id: other.id }, select: { sha: true } }));
  await expect(write(world.ctx, ({ db }) => db.live.updateMany({ where: at, data: { releaseId: null } }))).rejects.toThrow("permission denied");
  await expect(write(world.ctx, ({ db }) => db.release.updateMany({ where: { id: live?.id }, data: { why: "another" } }))).rejects.toThrow("permission denied");
  await expect(write(world.ctx, ({ db }) => db.release.create({ data: { ...forged, sha, replacesId: null } }))).rejects.toThrow();
  await expect(write(world.ctx, ({ db }) => db.release.create({ data: { ...forged, sha: "0".repeat(64), replacesId: live?.id } }))).rejects.toThrow("says something else");
  expect((await liveIn("development"))?.id).toBe(live?.id);
  expect(await release(world.ctx, { releaseId: live?.id ?? "" })).toMatchObject({ versionId: id });
});
