import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openGateway, type TestGateway } from "#server/test/gateway";

let gateway: TestGateway;
let passed: string[] = [];
beforeAll(async () => {
  const own = { method: "GET", path: "/own", handle: (_req: unknown, res: { end(): void }) => res.end() };
  gateway = await openGateway((req, res) => (passed.push(`${req.method} ${req.url}`), res.end("page")), { routes: [own, { ...own, path: "/any", anyHost: true }] });
});
beforeEach(() => void (passed = []));
afterAll(() => gateway.close());

test("another name of the same machine leads to the public one", async () => {
  const { status, headers } = await gateway.ask({ path: "//home?x=1", headers: { host: `127.0.0.1:${gateway.port}` } });
  expect({ status, location: headers.location }).toEqual({ status: 307, location: `${gateway.origin}//home?x=1` });
  expect(passed).toEqual([]);
});

test.each(["evil.example.com", "localhost", "localhost:1", "127.0.0.1.evil.example.com", "."])("a page asked at the host %j is not given", async (host) => {
  const { status, headers, body } = await gateway.ask({ headers: { host } });
  expect(status).toBe(421);
  expect(headers["content-type"]).toBe("application/problem+json");
  expect((JSON.parse(body) as { detail: string }).detail).toContain(`This Galley answers at ${gateway.origin}.`);
  expect(passed).toEqual([]);
});

test("a browser is told so on a page", async () => {
  const { headers, body } = await gateway.ask({ headers: { host: "<evil>", accept: "text/html,*/*" } });
  expect(headers["content-type"]).toContain("text/html");
  expect(body).toContain("<h1>Galley has another address</h1>");
  expect(body).not.toContain("<evil>");
});

test("our own routes keep to our host as well, save those a load balancer asks", async () => {
  const elsewhere = { host: "evil.example.com" };
  expect((await gateway.ask({ path: "/own", headers: elsewhere })).status).toBe(421);
  expect((await gateway.ask({ path: "/any", headers: elsewhere })).status).toBe(200);
});

test.each([
  ["from our own page", { origin: "ours" }, 200],
  ["from our own page that keeps its origin to itself", { origin: "null", "sec-fetch-site": "same-origin" }, 200],
  ["from an old browser on our page", { "sec-fetch-site": "same-origin" }, 200],
  ["by the person themselves", { "sec-fetch-site": "none" }, 200],
  ["from another site", { origin: "https://evil.example.com" }, 403],
  ["from another site that lies about the rest", { origin: "https://evil.example.com", "sec-fetch-site": "same-origin" }, 403],
  ["from a sandboxed frame", { origin: "null", "sec-fetch-site": "cross-site" }, 403],
  ["from a neighbour under the same domain", { "sec-fetch-site": "same-site" }, 403],
  ["from something that is no browser", {}, 403],
])("a change sent %s", async (_from, headers: Record<string, string>, expected) => {
  const given = headers.origin === "ours" ? { ...headers, origin: gateway.origin } : headers;
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const { status } = await gateway.ask({ method, path: "/change", headers: given });
    expect(status).toBe(expected);
  }
  expect(passed).toHaveLength(expected === 200 ? 4 : 0);
});

test("reading needs no origin", async () => {
  expect((await gateway.ask({ headers: { origin: "https://evil.example.com" } })).status).toBe(200);
});
