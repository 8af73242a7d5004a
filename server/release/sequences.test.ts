import fc from "fast-check";
import pg from "pg";
import { expect, test } from "vitest";
import type { WorkspaceContext } from "#server/context";
import { createChange } from "#server/change/create-change";
import { reviewChange } from "#server/change/review-change";
import { usualDemands } from "#server/core/policy/usual";
import { write } from "#server/db/transaction";
import { proposePolicy } from "#server/environment/propose-policy";
import { isDomainError } from "#server/errors";
import { ownerUrl } from "#server/test/database";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { PlainRules, type Place } from "#server/test/plain-rules";
import { promoteVersions } from "./promote-versions";
import { rollBack } from "./roll-back";

const places = ["development", "staging", "production"] as const satisfies Place[];
const who = fc.constantFrom("owner", "mei", "ben", "author", "manager");
const which = fc.nat(3);
type Step = { do: "save"; by: string; drop: number } | { do: "propose"; by: string } | { do: "review"; by: string; approves: boolean } | { do: "release"; by: string; back: number; place: Place; glass: boolean } | { do: "roll back"; by: string; place: Place };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("save"), by: fc.constantFrom("owner", "mei", "ben", "author"), drop: which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("propose"), by: fc.constantFrom("author", "mei") }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("review"), by: who, approves: fc.boolean() }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant("release"), by: who, back: fc.constantFrom(0, 0, 0, 1), place: fc.constantFrom(...places), glass: fc.constantFrom(false, false, false, false, true) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("roll back"), by: who, place: fc.constantFrom(...places) }) },
);

/** The product beside the plain rules: whatever is asked, both answer the same, and the same is live. */
async function play(steps: readonly Step[]) {
  const world = await makeWorkspace();
  const { id: promptId } = await makePrompt(world.ctx);
  const environments = new Map((await write(world.ctx, ({ db }) => db.environment.findMany({ select: { id: true, key: true } }))).map(({ key, id }) => [key, id]));
  const at = (place: Place) => ({ promptId, environmentId: environments.get(place) ?? "" });
  const usual = usualDemands(places, 2);
  const demands = { ...usual, lint: "anything" as const, approvals: { ...usual.approvals, rises: { highRisk: 0, breaking: 0, lintError: 0, dependants: null } } };
  await proposePolicy(world.ctx, { environmentId: at("production").environmentId, folderId: null, demands, why: "So that it can be told plainly", seenSerial: 0 });
  const people = new Map<string, WorkspaceContext>([["owner", world.ctx]]);
  for (const [name, role] of [["mei", "approver"], ["ben", "approver"], ["author", "author"], ["manager", "manager"]] as const) people.set(name, (await makeMember(world, role)).ctx);
  const as = (name: string) => people.get(name) ?? world.ctx;

  const plain = new PlainRules(["owner", "mei", "ben"], ["owner", "mei", "ben", "manager"]);
  const saved: { id: string; sha: string }[] = [];
  let change = "";
  let said = 0;
  const line = () => `Line ${(said += 1)} tells of thing ${said * 7919}.`;
  await save("owner", 0);
  for (const one of steps) {
    await take(one);
    for (const place of places) expect(await liveVersion(place)).toBe(saved[plain.live(place) ?? -1]?.id);
  }
  await expectStraightHistory();

  async function take(one: Step): Promise<void> {
    switch (one.do) {
      case "save":
        return save(one.by, one.drop);
      case "propose":
        return propose(one.by);
      case "review":
        return review(one.by, one.approves);
      case "release":
        return release(one);
      default:
        return back(one.by, one.place);
    }
  }

  async function save(by: string, drop: number) {
    const kept = (plain.versions.at(-1)?.lines ?? []).filter((_, index) => index !== drop).slice(-5);
    const lines = [...kept, line()];
    const { id, sha } = await makeVersion(as(by), promptId, saying(...lines), saved.at(-1)?.id ?? null);
    saved.push({ id, sha });
    plain.save({ lines, author: by });
  }

  async function propose(by: string) {
    if (plain.proposed || plain.live("production") === saved.length - 1) return;
    ({ id: change } = await createChange(as(by), { title: "Better", parts: [{ promptId }] }));
    plain.proposed = true;
  }

  async function review(by: string, approves: boolean) {
    if (!plain.proposed) return;
    const able = approves ? plain.mayApprove(by) : plain.mayReview(by);
    const verdict = approves ? "approve" : "request_changes";
    const done = await refusedOr(reviewChange(as(by), { changeId: change, verdict, body: "So", reads: [{ promptId, sha: saved.at(-1)?.sha ?? "" }] }));
    expect(done !== "refused").toBe(able);
    if (able) plain.review(by, approves);
  }

  async function release({ by, back, place, glass }: Extract<Step, { do: "release" }>) {
    const version = saved.length - 1 - back;
    // What is older than what is live comes back by a rollback.
    if (version < 0 || version <= (plain.live(place) ?? -1)) return;
    const able = plain.mayRelease(by, version, place);
    const breaks = glass && by === "owner";
    const asked = { environmentId: at(place).environmentId, moves: [{ promptId, versionId: saved[version]?.id ?? "", seenId: await liveRelease(place) }], why: "It is time", breakGlass: breaks };
    const done = await refusedOr(promoteVersions(as(by), asked));
    expect(done !== "refused" && done.outcome === "released").toBe(able || breaks);
    if (able || breaks) plain.move(version, place);
  }

  async function back(by: string, place: Place) {
    const [seenId, target] = [await liveRelease(place), plain.target(place)];
    if (!seenId) return;
    const done = await refusedOr(rollBack(as(by), { ...at(place), seenId, why: "It was better" }));
    const able = plain.mayRollBack(by) && target !== undefined;
    expect(done !== "refused").toBe(able);
    if (target !== undefined && able) plain.move(target, place, true);
  }

  async function liveRelease(place: Place) {
    return (await write(world.ctx, ({ db }) => db.live.findFirst({ where: at(place), select: { releaseId: true } })))?.releaseId ?? null;
  }
  async function liveVersion(place: Place) {
    return (await write(world.ctx, ({ db }) => db.live.findFirst({ where: at(place), select: { release: { select: { versionId: true } } } })))?.release?.versionId;
  }

  /** The releases, told from the first to the last, lead to what is live; and the log of all this holds. */
  async function expectStraightHistory() {
    for (const place of places) {
      const told = await write(world.ctx, ({ db }) => db.release.findMany({ where: at(place), orderBy: { id: "asc" }, select: { id: true, replacesId: true, versionId: true } }));
      expect(told.map(({ versionId }) => versionId)).toEqual(plain.history[place].map(({ version }) => saved[version]?.id));
      expect(told.map(({ replacesId }) => replacesId)).toEqual([null, ...told.map(({ id }) => id)].slice(0, told.length));
    }
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<object>("SELECT seq::int, problem FROM audit_problems() WHERE chain = $1", [world.ctx.workspace.id]);
    await owner.end();
    expect(rows).toEqual([]);
  }
}

async function refusedOr<R>(asked: Promise<R>): Promise<R | "refused"> {
  try {
    return await asked;
  } catch (error) {
    if (isDomainError(error)) return "refused";
    throw error;
  }
}

test("whatever several people do in whatever order, nothing is live that its policy would refuse without broken glass", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), play), { numRuns: 5 });
});
