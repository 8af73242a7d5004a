import { once } from "node:events";
import net from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { configure } from "#server/test/configure";
import { openGateway, type TestGateway } from "#server/test/gateway";

let gateway: TestGateway;
/** Waits half a second for what other tests should have all the time they need for. */
let impatient: TestGateway;
let host: string;
const noisyAgain = configure({ LOG_LEVEL: "silent" });
beforeAll(async () => {
  gateway = await openGateway(
    (req, res) => {
      let size = 0;
      req.on("data", (chunk: Buffer) => (size += chunk.length)).on("end", () => res.end(String(size)));
    },
    { bodyLimit: 1000, routes: [{ method: "GET", path: "/broken", handle: () => Promise.reject(new Error("a secret")) }] },
  );
  impatient = await openGateway((req, res) => void req.resume().on("end", () => res.end()), { limits: { headers: 300, request: 600, check: 50 } });
  host = hostOf(gateway);
});
afterAll(async () => {
  noisyAgain();
  await Promise.all([gateway.close(), impatient.close()]);
});

const hostOf = ({ port }: TestGateway) => `host: localhost:${port}\r\n`;

const ours = () => ({ origin: gateway.origin });

test("a body up to the limit is passed on, announced or not", async () => {
  expect(await gateway.ask({ method: "POST", headers: { ...ours(), "content-length": "1000" }, body: "x".repeat(1000) })).toMatchObject({ status: 200, body: "1000" });
  expect(await gateway.ask({ method: "POST", headers: { ...ours(), "transfer-encoding": "chunked" }, body: "x".repeat(1000) })).toMatchObject({ status: 200, body: "1000" });
});

test("a body over the limit is refused, announced or not", async () => {
  expect(await gateway.ask({ method: "POST", headers: { ...ours(), "content-length": "1001" }, body: "x".repeat(1001) })).toMatchObject({ status: 413 });
  expect(await gateway.ask({ method: "POST", headers: { ...ours(), "transfer-encoding": "chunked" }, body: "x".repeat(1001) })).toMatchObject({ status: 413 });
});

test("the sender of something far too large still hears why", async () => {
  const body = Buffer.alloc(30 * 2 ** 20);
  for (const how of [{ "content-length": String(body.length) }, { "transfer-encoding": "chunked" }] as Record<string, string>[]) {
    const answer = await gateway.ask({ method: "POST", headers: { ...ours(), ...how }, body });
    expect(answer).toMatchObject({ status: 413, body: expect.stringContaining("nothing of it was saved") as string });
  }
});

test("headers over 16 KB and addresses over 8,000 characters are refused in words", async () => {
  expect(await gateway.say(`GET / HTTP/1.1\r\n${host}cookie: ${"x".repeat(17_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431 .*Clear the cookies of this site/s);
  expect((await gateway.ask({ path: `/${"x".repeat(8000)}` })).status).toBe(414);
});

test.each([
  ["nonsense", "hello\r\n\r\n"],
  ["two lengths", "POST / HTTP/1.1\r\nHOST\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx"],
  ["a length and chunks", "POST / HTTP/1.1\r\nHOST\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"],
  ["a folded header", "GET / HTTP/1.1\r\nHOST\r\nx-a: b\r\n c: d\r\nx y: z\r\n\r\n"],
  ["no host", "GET / HTTP/1.1\r\n\r\n"],
  ["an address that cannot be decoded", "GET /%E0%A4%A HTTP/1.1\r\nHOST\r\n\r\n"],
  ["an address with nothing in it", "GET /a%00b HTTP/1.1\r\nHOST\r\n\r\n"],
  ["another server's address", "GET http://evil.example.com/ HTTP/1.1\r\nHOST\r\n\r\n"],
])("a request with %s is answered with 400 and the connection is closed", async (_what, characters) => {
  expect(await gateway.say(characters.replace("HOST\r\n", host))).toMatch(/^HTTP\/1.1 400 .*"code":"unreadable-(request|address)"/s);
});

test("headers that do not come to an end are cut off", async () => {
  expect(await impatient.say(`GET / HTTP/1.1\r\n${hostOf(impatient)}x-slow: `)).toMatch(/^HTTP\/1.1 408 .*did not arrive in time.*"code":"too-slow"/s);
});

test("a body that trickles is cut off", async () => {
  const socket = net.connect(impatient.port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write(`POST / HTTP/1.1\r\n${hostOf(impatient)}origin: ${impatient.origin}\r\ncontent-length: 900\r\n\r\n`);
  const all = text(socket).catch(() => "");
  const trickle = (async () => {
    for (; !socket.destroyed; await wait(20)) socket.write("x");
  })();
  await once(socket, "close");
  await trickle;
  expect(await all).toMatch(/^HTTP\/1.1 408 .*"type":"\/api\/v1\/problems\/too-slow".*"code":"too-slow"/s);
});

test("what breaks inside is told without its secrets", async () => {
  const { status, body } = await gateway.ask({ path: "/broken" });
  expect(status).toBe(500);
  expect(body).not.toContain("secret");
});

test("a method an address does not have is named with those it has", async () => {
  expect(await gateway.ask({ method: "POST", path: "/broken" })).toMatchObject({ status: 405, headers: { allow: "GET" }, body: expect.stringContaining('"code":"wrong-method"') as string });
});
