import { inspect } from "node:util";
import { beforeEach, expect, test } from "vitest";
import { openKey } from "#server/access/open-key";
import { auditEntries } from "#server/audit/queries";
import { makeKey } from "#server/test/api";
import { visitorContext } from "#server/test/contexts";
import { makeMember, makeWorkspace } from "#server/test/factories";
import { changeKey } from "./change-key";
import { keys, keyScopes } from "./queries";
import { revokeKey } from "./revoke-key";
import { rollKey } from "./roll-key";

let world: Awaited<ReturnType<typeof makeWorkspace>>;
let keyId: string;
let secretKey: string;
beforeEach(async () => {
  world = await makeWorkspace();
  ({ id: keyId, secretKey } = await makeKey(world, ["prompt.read", "owner.manage"], { name: "Website" }));
});

const listed = async () => (await keys(world.ctx, {})).find(({ id }) => id === keyId);
const opened = (secret: string) => openKey(secret, visitorContext().request);

test("a key is renamed and bounded, and what it may do stays", async () => {
  await changeKey(world.ctx, { keyId, name: "Shop", environments: ["production"], addresses: ["192.0.2.0/24"], origins: ["https://www.example.com/"], perMinute: 60 });
  expect(await listed()).toMatchObject({ name: "Shop", environments: ["production"], addresses: ["192.0.2.0/24"], origins: ["https://www.example.com"], perMinute: 60, scopes: ["prompt.read", "owner.manage"], standing: "live" });
  await changeKey(world.ctx, { keyId, perMinute: null });
  expect(await listed()).toMatchObject({ name: "Shop", perMinute: null, environments: ["production"] });
});

test.for([
  ["an address that is none", { addresses: ["nowhere"] }],
  ["an origin with a path", { origins: ["https://example.com/page"] }],
  ["an origin that is no page's", { origins: ["file:///etc"] }],
  ["an environment that can't be named so", { environments: ["Production!"] }],
  ["no request at all", { perMinute: 0 }],
] as const)("%s is refused", async ([, wrong]) => {
  await expect(changeKey(world.ctx, { keyId, ...structuredClone(wrong) } as Parameters<typeof changeKey>[1])).rejects.toMatchObject({ code: "INVALID" });
});

test("a revoked key opens nothing and stays so", async () => {
  await revokeKey(world.ctx, { keyId });
  await expect(opened(secretKey)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  expect(await listed()).toMatchObject({ standing: "revoked" });
  await expect(changeKey(world.ctx, { keyId, name: "Back" })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(rollKey(world.ctx, { keyId })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(revokeKey(world.ctx, { keyId })).resolves.toBeUndefined();
});

test("a rolled key opens by its new secret alone", async () => {
  const rolled = await rollKey(world.ctx, { keyId });
  expect((await opened(rolled.secretKey)).actor).toMatchObject({ id: keyId });
  await expect(opened(secretKey)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

test("whoever couldn't have made a key neither opens it further nor takes its secret, but may revoke it", async () => {
  const { ctx } = await makeMember(world, "admin");
  await expect(changeKey(ctx, { keyId, addresses: [] })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(rollKey(ctx, { keyId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await revokeKey(ctx, { keyId });
  await expect(opened(secretKey)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

test("the log and the list hold no secret", async () => {
  const rolled = await rollKey(world.ctx, { keyId });
  const said = inspect([await auditEntries(world.ctx, {}), await keys(world.ctx, {})], { depth: null });
  for (const secret of [secretKey, rolled.secretKey]) expect(said).not.toContain(secret);
  expect(said).toContain(rolled.publicKey);
});

test("a rater sees no keys; an admin is offered what they hold", async () => {
  const { ctx } = await makeMember(world, "rater");
  expect(() => keys(ctx, {})).toThrow("Your role doesn't allow this");
  const admin = await makeMember(world, "admin");
  const { scopes } = await keyScopes(admin.ctx, {});
  expect(scopes.find(({ scope }) => scope === "owner.manage")?.mine).toBe(false);
  expect(scopes.find(({ scope }) => scope === "prompt.read")?.mine).toBe(true);
});
