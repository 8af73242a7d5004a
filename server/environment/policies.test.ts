import { beforeEach, describe, expect, test } from "vitest";
import { permissionsOf, roles } from "#server/access/permissions";
import { auditEntries } from "#server/audit/queries";
import type { Demands } from "#server/core/policy/demands";
import { usualReleasers } from "#server/core/policy/named";
import { usualDemands } from "#server/core/policy/usual";
import { write } from "#server/db/transaction";
import { inbox } from "#server/notification/queries";
import { makeFolder, makeMember, makeWorkspace } from "#server/test/factories";
import { pipelineOf } from "#server/folder/find-pipeline";
import { standingPolicy } from "./find-policy";
import { pipelines } from "./pipelines.query";
import { proposePolicy } from "./propose-policy";
import { policyHistory } from "./queries";
import { settlePolicy } from "./settle-policy";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let production: string;
beforeEach(async () => {
  world = await makeWorkspace();
  production = (await places(null)).at(-1)?.id ?? "";
});

const places = (folderId: string | null) => write(world.ctx, (open) => pipelineOf(open, folderId));
const standing = (folderId: string | null = null) => write(world.ctx, (open) => standingPolicy(open, { id: production }, folderId));
const usual = usualDemands(["development", "staging", "production"], 2);
const asking = (count: number, more: Partial<Demands> = {}): Demands => ({ ...usual, ...more, approvals: { ...usual.approvals, count } });

interface Asked {
  folderId?: string;
  seenSerial?: number;
  ctx?: (typeof world)["ctx"];
}
const propose = (demands: Demands | null, { folderId, seenSerial = 0, ctx = world.ctx }: Asked = {}) => proposePolicy(ctx, { environmentId: production, folderId: folderId ?? null, demands, why: "As agreed", seenSerial });
const waiting = async (ctx = world.ctx) => (await pipelines(ctx, {})).pipelines[0]?.environments.at(-1)?.waiting;

test("whoever releases where nobody is named is whoever the table of permissions lets", () => {
  expect(roles.filter((role) => permissionsOf(role).has("release.create"))).toEqual([...usualReleasers]);
});

test("a workspace begins with three environments and what is usual there", async () => {
  expect((await places(null)).map(({ key, place }) => [key, place])).toEqual([["development", 0], ["staging", 1], ["production", 2]]);
  expect(await standing()).toEqual({ id: null, serial: 0, folderId: null, demands: usual });
});

test("what is tightened stands at once, and the log says what was and is", async () => {
  await makeMember(world, "admin");
  await expect(propose(asking(2))).resolves.toEqual({ state: "standing", looser: [] });
  expect(await standing()).toMatchObject({ serial: 1, demands: { approvals: { count: 2 } } });
  const { entries } = await auditEntries(world.ctx, {});
  expect(entries.find(({ action }) => action === "policy.propose")).toMatchObject({ reason: "As agreed", subject: "Production" });
});

test("what is loosened alone stands at once", async () => {
  await makeMember(world, "approver");
  await expect(propose(asking(0))).resolves.toMatchObject({ state: "standing", looser: [expect.stringContaining("No approval is needed")] });
  expect((await standing()).demands.approvals.count).toBe(0);
});

describe("where somebody else manages policies", () => {
  let admin: Awaited<ReturnType<typeof makeMember>>;
  beforeEach(async () => {
    admin = await makeMember(world, "admin");
    await propose(asking(0));
  });

  test("what is loosened waits, and they are asked", async () => {
    expect((await standing()).demands.approvals.count).toBe(1);
    expect(await waiting()).toMatchObject({ own: true, why: "As agreed", looser: [expect.stringContaining("No approval")] });
    expect((await inbox(admin.ctx, {})).lines).toMatchObject([{ kind: "confirmation_asked", path: "/settings/environments" }]);
  });

  test("they confirm it, and it stands", async () => {
    const { id = "" } = (await waiting(admin.ctx)) ?? {};
    await settlePolicy(admin.ctx, { policyId: id, confirm: true });
    expect(await standing()).toMatchObject({ id, serial: 1, demands: { approvals: { count: 0 } } });
    expect(await waiting()).toBeNull();
    await expect(settlePolicy(admin.ctx, { policyId: id, confirm: false })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("they decline it, and all stays; the history tells both", async () => {
    const { id = "" } = (await waiting(admin.ctx)) ?? {};
    await settlePolicy(admin.ctx, { policyId: id, confirm: false });
    expect((await standing()).demands.approvals.count).toBe(1);
    await propose(asking(3), { seenSerial: 1 });
    const told = await policyHistory(world.ctx, { environmentId: production, folderId: null });
    expect(told.map(({ serial, state, settledBy }) => [serial, state, settledBy])).toEqual([[2, "standing", null], [1, "declined", admin.person.name]]);
  });

  test("nobody confirms their own, but may take it back", async () => {
    const { id = "" } = (await waiting()) ?? {};
    await expect(settlePolicy(world.ctx, { policyId: id, confirm: true })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await settlePolicy(world.ctx, { policyId: id, confirm: false });
    expect(await waiting()).toBeNull();
  });

  test("nothing else is proposed while one waits", async () => {
    await expect(propose(asking(2), { ctx: admin.ctx, seenSerial: 1 })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("waits to be confirmed") as string });
  });

  test("whoever manages no policies settles none", async () => {
    const author = await makeMember(world, "approver");
    const { id = "" } = (await waiting()) ?? {};
    await expect(settlePolicy(author.ctx, { policyId: id, confirm: true })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

test("what somebody else wrote meanwhile is not overwritten, at once or after", async () => {
  const admin = await makeMember(world, "admin");
  const written = await Promise.allSettled([propose(asking(2)), propose(asking(3), { ctx: admin.ctx })]);
  expect(written.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(propose(asking(4))).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("Somebody else wrote") as string });
});

test("a folder demands otherwise, those below it too, until it goes back", async () => {
  const folder = await makeFolder(world.ctx);
  const below = await makeFolder(world.ctx, "below", { parentId: folder.id });
  await propose(asking(2), { folderId: folder.id });
  expect((await standing(below.id)).demands.approvals.count).toBe(2);
  expect((await standing()).demands.approvals.count).toBe(1);
  await makeMember(world, "admin");
  await expect(propose(null, { folderId: folder.id, seenSerial: 1 })).resolves.toMatchObject({ state: "proposed" });
  expect((await standing(below.id)).demands.approvals.count).toBe(2);
});

test("a folder that goes back demands what those above do", async () => {
  const folder = await makeFolder(world.ctx);
  await propose(asking(2), { folderId: folder.id });
  await propose(null, { folderId: folder.id, seenSerial: 1 });
  expect(await standing(folder.id)).toMatchObject({ id: null, demands: usual });
  expect((await pipelines(world.ctx, {})).pipelines[0]?.environments.at(-1)?.folders).toEqual([]);
  await propose(asking(3));
  expect((await standing(folder.id)).demands.approvals.count).toBe(3);
});

test.for<[string, Partial<Demands>]>([
  ["a place that isn't before it", { from: "production" }],
  ["a place nobody made", { from: "nowhere" }],
  ["time in no place", { from: null, dwellMinutes: 60 }],
  ["a stranger", { releasers: { roles: [], people: ["0198c0de-0000-7000-8000-000000000000"] } }],
  ["no time zone", { freezes: [{ name: "Nights", zone: "Middle/Earth", every: { from: { day: 1, time: "20:00" }, until: { day: 2, time: "06:00" } } }] }],
  ["a freeze that never ends", { freezes: [{ name: "Nights", zone: "UTC", every: { from: { day: 1, time: "20:00" }, until: { day: 1, time: "20:00" } } }] }],
  ["a day that isn't", { freezes: [{ name: "Nights", zone: "UTC", once: { from: "2026-02-30T10:00", until: "2026-03-01T10:00" } }] }],
  ["a line twice", { checklist: ["Read aloud", "Read aloud"] }],
  ["too many lines", { checklist: Array.from({ length: 21 }, (_, line) => `Line ${line}`) }],
])("a policy can't name %s", async ([, more]) => {
  await expect(propose(asking(1, more))).rejects.toMatchObject({ code: "INVALID" });
  expect(await standing()).toMatchObject({ id: null });
});

test("the same again writes nothing", async () => {
  await propose(usual);
  await propose(asking(2));
  await propose(asking(2), { seenSerial: 1 });
  expect((await policyHistory(world.ctx, { environmentId: production, folderId: null })).map(({ serial }) => serial)).toEqual([1]);
});
