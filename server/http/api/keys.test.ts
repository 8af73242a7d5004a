import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { keyBehind } from "#server/access/open-key";
import { changeKey } from "#server/apikey/change-key";
import { keys } from "#server/apikey/queries";
import { revokeKey } from "#server/apikey/revoke-key";
import { rollKey } from "#server/apikey/roll-key";
import { endpoint } from "#server/http/endpoint";
import { closeChanges } from "#server/registry/changes";
import { bearer, makeKey, openApi } from "#server/test/api";
import { configure } from "#server/test/configure";
import { makeMember, makeWorkspace } from "#server/test/factories";
import type { TestGateway } from "#server/test/gateway";
import { changeRole } from "#server/workspace/change-role";
import { members } from "#server/workspace/queries";
import { removeMember } from "#server/workspace/remove-member";
import { requireEnvironment } from "./authorize";
import { createKeyRing } from "./key-ring";

const who = endpoint({
  name: "test.who",
  method: "GET",
  path: "/api/v1/who",
  summary: "Says who asks",
  permission: "prompt.read",
  input: { query: { environment: z.string().optional() } },
  output: z.object({ by: z.string(), workspace: z.string() }),
  run: async ({ actor, workspace }, { query: { environment } }, call) => {
    if (environment) requireEnvironment(call, environment);
    return { by: actor.kind === "key" ? actor.ownerName : actor.kind, workspace: workspace.slug };
  },
});
const write = endpoint({ name: "test.write", method: "POST", path: "/api/v1/write", summary: "Writes", permission: "prompt.write", output: z.void(), status: 204, run: async () => undefined });

let gateway: TestGateway;
let deaf: TestGateway;
let looks = 0;
let world: Awaited<ReturnType<typeof makeWorkspace>>;
const noisyAgain = configure({ LOG_LEVEL: "silent" });
beforeAll(async () => {
  const look = (secret: string) => {
    looks += 1;
    return keyBehind(secret);
  };
  gateway = await openApi({ endpoints: [who, write], trustProxy: 1, ring: createKeyRing({ look }) });
  deaf = await openApi({ endpoints: [who, write], ring: createKeyRing({ hear: () => () => undefined }) });
  world = await makeWorkspace();
});
afterAll(async () => {
  noisyAgain();
  await Promise.all([gateway.close(), deaf.close(), closeChanges()]);
});

afterEach(() => void vi.useRealTimers());

const ask = async (headers: Record<string, string>, path = "/api/v1/who", from = gateway) => {
  const { status, body, headers: answered } = await from.ask({ path, headers, method: path === "/api/v1/write" ? "POST" : "GET" });
  return { status, headers: answered, ...((body ? JSON.parse(body) : {}) as { code?: string; detail?: string; by?: string; workspace?: string }) };
};

test("a key opens its own workspace and acts for its owner, as a bearer and in the old way", async () => {
  const made = await makeKey(world, ["prompt.read"]);
  expect(await ask(bearer(made))).toMatchObject({ status: 200, by: world.owner.name, workspace: world.slug });
  const basic = (publicKey: string) => ({ authorization: `Basic ${Buffer.from(`${publicKey}:${made.secretKey}`).toString("base64")}` });
  expect(await ask(basic(made.publicKey))).toMatchObject({ status: 200, workspace: world.slug });
  expect(await ask(basic("pk-another"))).toMatchObject({ status: 401, code: "key-unknown" });
});

test("no key, another form, and keys that nobody has are refused, and told how to go on", async () => {
  expect(await ask({})).toMatchObject({ status: 401, code: "key-missing", headers: { "www-authenticate": 'Bearer realm="Galley"' } });
  expect(await ask({ authorization: "Digest x" })).toMatchObject({ status: 401, code: "key-missing" });
  for (const secret of ["", "sk-short", `sk-${"x".repeat(43)}`, `sk-${"x".repeat(5000)}`, "sk-ключ"]) {
    expect([401]).toContain((await ask({ authorization: `Bearer ${Buffer.from(secret).toString("latin1")}` })).status);
  }
});

test("a key that nobody has is asked about once, and guessing ends soon", async () => {
  const guess = { authorization: `Bearer sk-${"y".repeat(43)}`, "x-forwarded-for": "192.0.2.1" };
  const before = looks;
  const answers = await Promise.all(Array.from({ length: 80 }, () => ask(guess)));
  expect(looks - before).toBe(1);
  expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(["key-unknown", "too-many-requests"]));
  const made = await makeKey(world, ["prompt.read"]);
  expect(await ask({ ...bearer(made), "x-forwarded-for": "192.0.2.2" })).toMatchObject({ status: 200 });
});

test("a hot key is looked up once", async () => {
  const made = await makeKey(world, ["prompt.read"]);
  await ask(bearer(made));
  const before = looks;
  for (let time = 0; time < 5; time += 1) await ask(bearer(made));
  expect(looks).toBe(before);
});

test("a revoked key is refused everywhere, also where nothing is heard", async () => {
  const made = await makeKey(world, ["prompt.read"]);
  for (const place of [gateway, deaf]) expect(await ask(bearer(made), undefined, place)).toMatchObject({ status: 200 });
  await revokeKey(world.ctx, { keyId: made.id });
  for (const place of [gateway, deaf]) await expect.poll(async () => (await ask(bearer(made), undefined, place)).code).toBe("key-revoked");
});

test("a key that was rolled has one secret, the new one", async () => {
  const made = await makeKey(world, ["prompt.read"]);
  expect(await ask(bearer(made))).toMatchObject({ status: 200 });
  const rolled = await rollKey(world.ctx, { keyId: made.id });
  expect(await ask(bearer(rolled))).toMatchObject({ status: 200 });
  await expect.poll(async () => (await ask(bearer(made))).code).toBe("key-unknown");
});

test("an expired key is refused at its hour, hot or not", async () => {
  const made = await makeKey(world, ["prompt.read"], { expiresAt: new Date(Date.now() + 3_600_000) });
  expect(await ask(bearer(made))).toMatchObject({ status: 200 });
  vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ["Date"] });
  for (const place of [gateway, deaf]) expect(await ask(bearer(made), undefined, place)).toMatchObject({ status: 401, code: "key-expired" });
});

test("a key may do no more than its scopes, nor than its owner's role, which is heard of too", async () => {
  const narrow = await makeKey(world, ["prompt.read"]);
  const refused = await ask(bearer(narrow), "/api/v1/write");
  expect(refused).toMatchObject({ status: 403, code: "scope-missing", detail: expect.stringContaining("lacks the scope prompt.write") as string });
  const author = await makeMember(world, "author");
  const made = await makeKey(author, ["prompt.read", "prompt.write"], { ownerMemberId: author.id });
  expect(await ask(bearer(made), "/api/v1/write")).toMatchObject({ status: 204 });
  await changeRole(world.ctx, { memberId: author.id, role: "viewer" });
  await expect.poll(async () => (await ask(bearer(made), "/api/v1/write")).detail).toMatch(/its owner, .*, may not/);
});

test("a key whose owner left says so, until its heir gives it another secret", async () => {
  const author = await makeMember(world, "author");
  const made = await makeKey(author, ["prompt.read"], { ownerMemberId: author.id });
  expect(await ask(bearer(made))).toMatchObject({ status: 200 });
  const [heir] = await members(world.ctx, {});
  await removeMember(world.ctx, { memberId: author.id, heirId: heir?.id });
  await expect.poll(async () => (await ask(bearer(made))).code).toBe("key-inherited");
  expect(await ask(bearer(await rollKey(world.ctx, { keyId: made.id })))).toMatchObject({ status: 200 });
});

test("a key is held to its addresses", async () => {
  const made = await makeKey(world, ["prompt.read"], { addresses: ["10.0.0.0/8", "2001:db8::/32", "192.0.2.7"] });
  const from = (address: string) => ask({ ...bearer(made), "x-forwarded-for": address });
  for (const address of ["10.1.2.3", "2001:db8:1::5", "192.0.2.7"]) expect(await from(address)).toMatchObject({ status: 200 });
  for (const address of ["11.1.2.3", "2001:db9::5", "192.0.2.8", "somewhere"]) expect(await from(address)).toMatchObject({ status: 403, code: "address-refused" });
  await expect(makeKey(world, ["prompt.read"], { addresses: ["10.0.0.0/33"] })).rejects.toMatchObject({ code: "INVALID" });
});

test("a key is held to its environments", async () => {
  const made = await makeKey(world, ["prompt.read"], { environments: ["staging"] });
  expect(await ask(bearer(made), "/api/v1/who?environment=staging")).toMatchObject({ status: 200 });
  expect(await ask(bearer(made), "/api/v1/who?environment=production")).toMatchObject({ status: 403, code: "environment-refused" });
});

test("what a key may be sent in a minute is told, and then held to", async () => {
  const made = await makeKey(world, ["prompt.read"], { perMinute: 2 });
  vi.useFakeTimers({ toFake: ["performance"] }); // no bucket fills meanwhile
  const { headers } = await ask(bearer(made));
  expect(headers).toMatchObject({ "ratelimit-policy": '"usual";q=2;w=60', ratelimit: '"usual";r=1;t=30', "ratelimit-limit": "2", "ratelimit-remaining": "1", "ratelimit-reset": "30" });
  await ask(bearer(made));
  const refused = await ask(bearer(made));
  expect(refused).toMatchObject({ status: 429, code: "too-many-requests", headers: { "retry-after": "30", "ratelimit-remaining": "0" } });
  vi.useRealTimers();
  await changeKey(world.ctx, { keyId: made.id, perMinute: 6_000_000 });
  await expect.poll(async () => (await ask(bearer(made))).status).toBe(200);
});

test("when a key was used shows soon", async () => {
  const made = await makeKey(world, ["prompt.read"]);
  const usedAt = async () => (await keys(world.ctx, {})).find(({ id }) => id === made.id)?.usedAt;
  expect(await usedAt()).toBeNull();
  await ask(bearer(made));
  await expect.poll(usedAt).toBeInstanceOf(Date);
});

const page = "https://www.example.com";
const preflight = (origin: string) => gateway.ask({ method: "OPTIONS", path: "/api/v1/who", headers: { origin, "access-control-request-method": "GET", "access-control-request-headers": "authorization" } });

test("no page of another site may read anything, unless its key names it", async () => {
  const closed = await makeKey(world, ["prompt.read"]);
  const stranger = "https://stranger.example.com";
  expect((await preflight(stranger)).headers).not.toHaveProperty("access-control-allow-origin");
  expect(await ask({ ...bearer(closed), origin: page })).toMatchObject({ status: 403, code: "origin-refused" });
  expect(await ask({ ...bearer(closed), origin: gateway.origin })).toMatchObject({ status: 200 });

  const open = await makeKey(world, ["prompt.read"], { origins: [page] });
  expect(await preflight(page)).toMatchObject({ status: 204, headers: { "access-control-allow-origin": page, "access-control-allow-headers": expect.stringContaining("authorization") as string, vary: "origin" } });
  expect(await ask({ ...bearer(open), origin: page })).toMatchObject({ status: 200, headers: { "access-control-allow-origin": page } });
  expect(await ask({ ...bearer(open), origin: stranger })).toMatchObject({ status: 403, code: "origin-refused" });
  expect(await ask({ authorization: `Bearer sk-${"z".repeat(43)}`, origin: page })).toMatchObject({ status: 401, headers: { "access-control-allow-origin": page } });
  expect((await ask({ ...bearer(closed), origin: page })).headers).not.toHaveProperty("access-control-allow-origin");
});
