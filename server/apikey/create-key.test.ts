import { beforeEach, expect, test } from "vitest";
import { openKey } from "#server/access/open-key";
import { visitorContext } from "#server/test/contexts";
import { makeMember, makeWorkspace } from "#server/test/factories";
import { members } from "#server/workspace/queries";
import { removeMember } from "#server/workspace/remove-member";
import { createKey } from "./create-key";

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

test("a key that is inherited may do no more than before", async () => {
  const author = await makeMember(world, "author");
  const { secretKey } = await createKey(world.ctx, { name: "Website", scopes: ["prompt.write", "change.approve", "owner.manage"], ownerMemberId: author.id });
  const before = (await opened(secretKey)).grants.everywhere;
  await removeMember(author.ctx, { memberId: author.id, heirId: ownerId });
  expect((await opened(secretKey)).grants.everywhere).toEqual(before);
  expect(before).toEqual(new Set(["prompt.write"]));
});
