import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { endpoint } from "#server/http/endpoint";
import { bearer, makeKey, openApi } from "#server/test/api";
import { configure } from "#server/test/configure";
import { makeWorkspace } from "#server/test/factories";
import type { TestGateway } from "#server/test/gateway";
import { pageSize } from "./cursor";
import { requireEnvironment } from "./authorize";

const echo = endpoint({
  name: "test.echo",
  method: "POST",
  path: "/api/v1/things/:name",
  summary: "Says what it was told",
  permission: "run.write",
  input: {
    params: { name: z.string().max(20) },
    query: { limit: pageSize(10), tag: z.array(z.string()).optional() },
    body: z.strictObject({ what: z.string(), inner: z.strictObject({ how: z.number() }).optional() }),
  },
  output: z.object({}).loose(),
  status: 201,
  run: async ({ actor }, { params, query, body }, call) => {
    if (body.what === "break") throw new Error("a secret");
    if (body.what === "production") requireEnvironment(call, "production");
    return { ...params, ...query, ...body, by: actor.kind };
  },
});

const raw = endpoint({
  name: "test.raw",
  method: "POST",
  path: "/api/v1/raw",
  summary: "Takes anything",
  permission: "run.write",
  input: { rawBody: z.array(z.unknown()) },
  output: z.object({ kind: z.string() }),
  limitClass: "ingest",
  run: async (_context, { body }) => ({ kind: Array.isArray(body) ? "list" : typeof body }),
});

let gateway: TestGateway;
let key: Record<string, string>;
let world: Awaited<ReturnType<typeof makeWorkspace>>;
const noisyAgain = configure({ LOG_LEVEL: "silent" });
beforeAll(async () => {
  gateway = await openApi({ endpoints: [echo, raw], trustProxy: 1 });
  world = await makeWorkspace();
  key = bearer(await makeKey(world, ["run.write"]));
});
afterAll(async () => {
  noisyAgain();
  await gateway.close();
});

const json = { "content-type": "application/json" };
const post = (body: string | Buffer, headers: Record<string, string> = {}, path = "/api/v1/things/one") => gateway.ask({ method: "POST", path, headers: { ...json, ...key, ...headers }, body });
const told = async (asked: ReturnType<TestGateway["ask"]>) => {
  const { status, headers, body } = await asked;
  return { status, headers, ...(JSON.parse(body) as { code: string; detail: string; errors?: { in: string; field: string; detail: string }[] }) };
};

test("what is sent is read, done and answered", async () => {
  const answer = await post('{"what":"a"}', {}, "/api/v1/things/a%2Fb?limit=3&tag=x&tag=y");
  expect(answer).toMatchObject({ status: 201, headers: { "content-type": "application/json", "cache-control": "no-store" } });
  expect(JSON.parse(answer.body)).toEqual({ name: "a/b", limit: 3, tag: ["x", "y"], what: "a", by: "key" });
  expect(answer.headers["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
  expect(JSON.parse((await post('"x"', {}, "/api/v1/raw")).body)).toEqual({ kind: "string" });
});

test("a body may come as gzip", async () => {
  expect(await post(gzipSync('{"what":"packed"}'), { "content-encoding": "gzip" })).toMatchObject({ status: 201 });
});

const deep = "[".repeat(1_000_000);
test.for([
  ["JSON that breaks off", '{"what":', {}, 400, "bad-json", /line 1, column 9\. Nothing was changed/],
  ["JSON that is wrong in a later line", '{\n "what": nonsense}', {}, 400, "bad-json", /line 2, column/],
  ["nothing at all", "", {}, 400, "bad-json", /Nothing was changed/],
  ["a million brackets", deep, {}, 400, "bad-json", /Nothing was changed/],
  ["bytes that are no UTF-8", Buffer.from([0x22, 0xff, 0x22]), {}, 400, "unreadable-body", /UTF-8/],
  ["gzip that isn't", "{}", { "content-encoding": "gzip" }, 400, "unreadable-body", /not gzip/],
  ["gzip that breaks off", gzipSync("{}").subarray(0, 10), { "content-encoding": "gzip" }, 400, "unreadable-body", /not gzip/],
  ["a packing nobody reads here", "{}", { "content-encoding": "br" }, 415, "wrong-content-type", /gzip/],
  ["a form", "what=a", { "content-type": "application/x-www-form-urlencoded" }, 415, "wrong-content-type", /application\/json/],
  ["JSON in another alphabet", "{}", { "content-type": "application/json; charset=latin1" }, 415, "wrong-content-type", /application\/json/],
  ["more than 5 MB", `"${"x".repeat(5 * 2 ** 20)}"`, {}, 413, "too-large", /5 MB/],
  ["more than 5 MB, unannounced", `"${"x".repeat(5 * 2 ** 20)}"`, { "transfer-encoding": "chunked" }, 413, "too-large", /5 MB/],
  ["a small body that unpacks to 256 MB", gzipSync(Buffer.alloc(2 ** 28)), { "content-encoding": "gzip" }, 413, "too-large", /unpacked/],
] as const)("%s is refused in words", async ([, body, headers, status, code, sentence]) => {
  const answer = await told(post(body, headers));
  expect(answer).toMatchObject({ status, code, detail: expect.stringMatching(sentence) as string });
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  expect((await post('{"what":"still here"}')).status).toBe(201);
});

test("all that is wrong is named at once, unknown fields too", async () => {
  const answer = await told(post('{"what":1,"wat":2,"inner":{"how":"x","who":1}}', {}, "/api/v1/things/one?limit=99&nope=1"));
  expect(answer).toMatchObject({ status: 422, code: "invalid" });
  expect(answer.errors).toEqual(
    expect.arrayContaining([
      { in: "query", field: "limit", detail: "A page has at most 10" },
      { in: "query", field: "nope", detail: "There is no such field" },
      { in: "body", field: "what", detail: expect.any(String) as string },
      { in: "body", field: "inner.how", detail: expect.any(String) as string },
      { in: "body", field: "inner.who", detail: "There is no such field" },
      { in: "body", field: "wat", detail: "There is no such field" },
    ]),
  );
  expect((await told(post('{"what":"a"}', {}, "/api/v1/things/one?limit=1&limit=2"))).errors).toEqual([{ in: "query", field: "limit", detail: "It is given twice" }]);
  expect((await told(post('{"what":"a","__proto__":{"how":1}}'))).errors).toMatchObject([{ field: "__proto__" }]);
});

test("what can't be held beside all that is being answered is asked to come again", async () => {
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => (goOn = resolve));
  const slow = endpoint({ ...{ name: "test.slow", method: "POST", path: "/api/v1/slow", summary: "Takes its time", permission: "run.write" }, input: { body: z.array(z.string()) }, output: z.object({}), run: async () => (await waiting, {}) });
  const small = await openApi({ endpoints: [slow], trustProxy: 1, bodyRoom: 12 });
  const send = (body: string) => small.ask({ method: "POST", path: "/api/v1/slow", headers: { ...json, ...key, "content-length": String(body.length) }, body });
  const first = send('["a"]');
  await expect.poll(async () => (await send('["and so on"]')).status).toBe(503);
  const refused = await told(send('["and so on"]'));
  expect([refused.code, refused.headers["retry-after"], refused.detail]).toEqual(["unavailable", "2", expect.stringContaining("send it again")]);
  goOn();
  expect((await first).status).toBe(200);
  expect((await send('["and"]')).status).toBe(200);
  await small.close();
});

test("a slow sender is cut off and told why", async () => {
  const impatient = await openApi({ endpoints: [echo], limits: { headers: 300, request: 500, check: 50 } });
  const head = `POST /api/v1/things/one HTTP/1.1\r\nhost: localhost:${impatient.port}\r\nauthorization: ${key.authorization}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"what"`;
  expect(await impatient.say(head)).toMatch(/^HTTP\/1.1 408 .*Nothing was changed/s);
  await impatient.close();
});

test("an address or a method that isn't there is a problem, never a page", async () => {
  expect(await told(gateway.ask({ path: "/api/v1/nowhere", headers: { accept: "text/html" } }))).toMatchObject({ status: 404, code: "no-such-address" });
  expect(await told(gateway.ask({ path: "/api/v1" }))).toMatchObject({ status: 404, code: "no-such-address" });
  expect(await told(gateway.ask({ path: "/api/v1/things/one" }))).toMatchObject({ status: 405, code: "wrong-method", headers: { allow: "POST" } });
  expect((await gateway.ask({ path: "/api/v1/nowhere", headers: { host: "evil.example.com" } })).status).toBe(421);
});

test("a fault of ours says nothing of itself but its request id", async () => {
  const answer = await told(post('{"what":"break"}'));
  expect(answer).toMatchObject({ status: 500, code: "broken" });
  expect(JSON.stringify(answer)).not.toContain("secret");
  expect(answer.detail).toContain(String(answer.headers["x-request-id"]));
});

test("every problem has an address that explains it, to programs and to people", async () => {
  expect(await told(gateway.ask({ path: "/api/v1/problems/too-large" }))).toMatchObject({ status: 413, title: "Too much at once" });
  expect(await gateway.ask({ path: "/api/v1/problems/too-large", headers: { accept: "text/html" } })).toMatchObject({ status: 200, body: expect.stringContaining("<h1>Too much at once") as string });
});
