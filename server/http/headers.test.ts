import type { IncomingMessage } from "node:http";
import { afterEach, expect, test } from "vitest";
import { openGateway, type TestGateway } from "#server/test/gateway";

let gateway: TestGateway | undefined;
afterEach(() => gateway?.close());

test("each page gets a policy with a nonce of its own, and Next is told the same one", async () => {
  gateway = await openGateway((req, res) => res.end(req.headers["content-security-policy"]));
  const answers = [await gateway.ask(), await gateway.ask({ headers: { "content-security-policy": "script-src *" } })];
  for (const { headers, body } of answers) {
    expect(headers["content-security-policy"]).toBe(body);
    expect(body).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/);
    expect(body).not.toContain("unsafe-eval");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY", "referrer-policy": "same-origin" });
  }
  expect(answers[0]?.body).not.toBe(answers[1]?.body);
});

test("what Next says of itself does not overrule the gateway", async () => {
  gateway = await openGateway((_req, res) => res.writeHead(200, { "content-security-policy": "default-src *", "x-powered-by": "Next.js", "x-frame-options": "ALLOW", "set-cookie": ["a=1", "b=2"] }).end());
  const { headers } = await gateway.ask();
  expect(headers["content-security-policy"]).toContain("default-src 'self'");
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(headers).not.toHaveProperty("x-powered-by");
  expect(headers["set-cookie"]).toEqual(["a=1", "b=2"]);
});

test("an answer is kept by nobody on its way, unless Next says that it may be", async () => {
  gateway = await openGateway((req, res) => res.writeHead(200, req.url === "/script.js" ? { "cache-control": "public, max-age=31536000, immutable" } : {}).end());
  expect((await gateway.ask({ path: "/api/trpc/account.me" })).headers["cache-control"]).toBe("no-store");
  expect((await gateway.ask({ path: "/script.js" })).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("browsers are told to stay on https only where Galley is on https", async () => {
  gateway = await openGateway((_req, res) => res.end());
  expect((await gateway.ask()).headers).not.toHaveProperty("strict-transport-security");
  await gateway.close();
  gateway = await openGateway((_req, res) => res.end(), { publicUrl: "https://galley.example.com" });
  expect((await gateway.ask()).headers["strict-transport-security"]).toContain("max-age=");
});

test("nobody can pretend to be elsewhere or to be Next's own middleware", async () => {
  gateway = await openGateway(echo);
  const spoofed = {
    "x-forwarded-for": "6.6.6.6",
    "x-forwarded-host": "evil.example.com",
    "x-forwarded-proto": "https",
    "x-real-ip": "6.6.6.6",
    forwarded: "for=6.6.6.6",
    "x-middleware-subrequest": "middleware",
    "x-request-id": "mine",
    connection: "keep-alive, x-secret",
    "x-secret": "hop",
    te: "trailers",
  };
  const { body, headers } = await gateway.ask({ headers: { ...spoofed, cookie: "a=1; b=2", "x-kept": "yes" } });
  const seen = JSON.parse(body) as Record<string, string>;
  expect(seen).toMatchObject({ "x-forwarded-for": "127.0.0.1", "x-forwarded-host": `localhost:${gateway.port}`, "x-forwarded-proto": "http", cookie: "a=1; b=2", "x-kept": "yes" });
  for (const name of ["x-real-ip", "forwarded", "x-middleware-subrequest", "x-secret", "te"]) expect(seen).not.toHaveProperty(name);
  expect(seen["x-request-id"]).toBe(headers["x-request-id"]);
  expect(seen["x-request-id"]).not.toBe("mine");
});

test("behind trusted proxies the client is the one the farthest of them saw", async () => {
  const publicUrl = "https://galley.example.com";
  gateway = await openGateway(echo, { publicUrl, trustProxy: 2 });
  const { body } = await gateway.ask({ headers: { host: "inside:3000", "x-forwarded-host": "galley.example.com", "x-forwarded-for": "6.6.6.6, 203.0.113.7, 10.0.0.2", "x-forwarded-proto": "http" } });
  expect(JSON.parse(body)).toMatchObject({ "x-forwarded-for": "203.0.113.7", "x-forwarded-proto": "https", "x-forwarded-port": "443", host: "galley.example.com" });
});

function echo(req: IncomingMessage, res: { end(body: string): void }) {
  res.end(JSON.stringify(req.headers));
}
