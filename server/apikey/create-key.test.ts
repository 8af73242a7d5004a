import { beforeEach, expect, test } from "vitest";
import { openKey } from "#server/access/open-key";
import { auditEntries } from "#server/audit/queries";
import { visitorContext } from "#server/test/contexts";
import { makeMember, makeWorkspace } from "#server/test/factories";
import { memberHoldings, members } from "#server/workspace/queries";
import { removeMember } from "#server/workspace/remove-member";
import { changeKey } from "./change-key";
import { createKey } from "./create-key";
import { keys } from "./queries";
import { revokeKey } from "./revoke-key";
import { rollKey } from "./roll-key";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let ownerId: string;
beforeEach(async () => {
  world = await makeWorkspace();
  ownerId = (await members(world.ctx, {}))[0]?.id ?? "";
});

const opened = (secretKey: string) => openKey(secretKey, visitorContext().request);

test("an admin makes no key that acts for an owner", async () => {
  const { ctx } = await makeMember(world, "admin");
  await expect(createKey(ctx, { name: "Mine", scopes: ["prompt.read"], ownerMemberId: ownerId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("nobody makes a key that may do more than they may", async () => {
  const { ctx, id } = await makeMember(world, "admin");
  await expect(createKey(ctx, { name: "Mine", scopes: ["owner.manage"], ownerMemberId: id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(createKey(ctx, { name: "Mine", scopes: ["member.manage"], ownerMemberId: id })).resolves.toHaveProperty("secretKey");
});

test("a key makes no key wider than itself", async () => {
  const { secretKey } = await createKey(world.ctx, { name: "Narrow", scopes: ["key.manage"], ownerMemberId: ownerId });
  const key = await opened(secretKey);
  await expect(createKey(key, { name: "Wide", scopes: ["member.manage"], ownerMemberId: ownerId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("for somebody else a key does what a program does by itself, and nothing in their name", async () => {
  const [admin, author] = [await makeMember(world, "admin"), await makeMember(world, "author")];
  const theirs = { name: "Site", ownerMemberId: author.id };
  await expect(createKey(admin.ctx, { ...theirs, scopes: ["prompt.read", "prompt.write"] })).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("write prompts and save versions") as string });
  const logs = await createKey(admin.ctx, { ...theirs, scopes: ["prompt.read", "run.write"] });
  await expect(rollKey(admin.ctx, { keyId: logs.id })).resolves.toHaveProperty("secretKey");
  const own = await createKey(author.ctx, { ...theirs, scopes: ["prompt.write"] });
  await expect(rollKey(admin.ctx, { keyId: own.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(rollKey(author.ctx, { keyId: own.id })).resolves.toHaveProperty("secretKey");
  await expect(changeKey(admin.ctx, { keyId: own.id, environments: ["production"] })).resolves.toBeUndefined();
  await expect(revokeKey(admin.ctx, { keyId: own.id })).resolves.toBeUndefined();
});

test("whoever writes makes keys of their own, and sees and touches nobody else's", async () => {
  const [author, other] = [await makeMember(world, "author"), await makeMember(world, "approver")];
  const { id } = await createKey(author.ctx, { name: "Laptop", scopes: ["prompt.write"], ownerMemberId: author.id });
  expect(await keys(author.ctx, {})).toMatchObject([{ id, yours: true }]);
  expect(await keys(other.ctx, {})).toEqual([]);
  expect(await keys(world.ctx, {})).toMatchObject([{ id, yours: false }]);
  for (const act of [rollKey, revokeKey]) await expect(act(other.ctx, { keyId: id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(createKey(author.ctx, { name: "Theirs", scopes: ["prompt.read"], ownerMemberId: other.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(createKey(author.ctx, { name: "Wide", scopes: ["change.approve"], ownerMemberId: author.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const viewer = await makeMember(world, "viewer");
  await expect(createKey(viewer.ctx, { name: "Mine", scopes: ["prompt.read"], ownerMemberId: viewer.id })).rejects.toThrow("Your role doesn't allow this: make API keys");
});

test("a key whose secret somebody was shown who left opens nothing until its owner gives it another", async () => {
  const [admin, author] = [await makeMember(world, "admin"), await makeMember(world, "author")];
  const site = { name: "Site", scopes: ["run.write" as const], ownerMemberId: author.id };
  const [made, rolled, own] = [await createKey(admin.ctx, site), await createKey(author.ctx, site), await createKey(author.ctx, { ...site, name: "Own" })];
  const again = await rollKey(admin.ctx, { keyId: rolled.id });
  const renewed = await createKey(admin.ctx, site);
  const { secretKey } = await rollKey(author.ctx, { keyId: renewed.id });
  expect(await memberHoldings(world.ctx, { memberId: admin.id })).toEqual({ owned: { prompts: 0, "API keys": 0 }, keysKnown: 2 });
  await removeMember(world.ctx, { memberId: admin.id });
  for (const known of [made, again]) await expect(opened(known.secretKey)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  for (const unknown of [own.secretKey, secretKey]) expect(await opened(unknown)).toHaveProperty("actor.kind", "key");
  expect((await keys(author.ctx, {})).map(({ id, standing }) => [id, standing])).toEqual([[renewed.id, "live"], [own.id, "live"], [rolled.id, "inherited"], [made.id, "inherited"]]);
  const another = await rollKey(author.ctx, { keyId: made.id });
  expect(await opened(another.secretKey)).toHaveProperty("actor.id", made.id);
  const [entry] = (await auditEntries(world.ctx, {})).entries.filter(({ action }) => action === "member.remove");
  expect(entry?.after).toEqual({ keysShut: 2 });
});

test("a key that is inherited opens nothing until its heir gives it another secret, and does only what both could", async () => {
  const [author, heir] = [await makeMember(world, "author"), await makeMember(world, "manager")];
  const { id, secretKey } = await createKey(author.ctx, { name: "Website", scopes: ["prompt.write", "run.write"], ownerMemberId: author.id });
  const gone = await createKey(author.ctx, { name: "Writer", scopes: ["prompt.write"], ownerMemberId: author.id });
  await removeMember(author.ctx, { memberId: author.id, heirId: heir.id });
  await expect(opened(secretKey)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  expect(await keys(heir.ctx, {})).toMatchObject([
    { id, standing: "inherited", scopes: ["run.write"] },
    { id: gone.id, standing: "revoked" },
  ]);
  const another = await rollKey(heir.ctx, { keyId: id });
  expect((await opened(another.secretKey)).grants.everywhere).toEqual(new Set(["run.write"]));
  expect(await keys(heir.ctx, {})).toMatchObject([{ id, standing: "live" }, {}]);
});
