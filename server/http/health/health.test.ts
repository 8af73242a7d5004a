import { expect, test } from "vitest";
import { openGateway } from "#server/test/gateway";
import { healthRoutes } from "./health";

test("alive says nothing of the rest; ready names what is missing, and is asked anew until it is well", async () => {
  let database = async () => false;
  let looks = 0;
  const routes = healthRoutes({ database: () => database(), pages: async () => (looks += 1) > 0 });
  const gateway = await openGateway((_req, res) => res.end(), { routes });
  const anywhere = { host: "10.0.0.1" };

  expect(await gateway.ask({ path: "/health", headers: anywhere })).toMatchObject({ status: 200, body: '{"alive":true}' });
  expect(await gateway.ask({ path: "/ready", headers: anywhere })).toMatchObject({ status: 503, body: '{"ready":false,"database":"not answering","pages":"ok"}' });
  database = () => Promise.reject(new Error("password authentication failed for user galley"));
  expect((await gateway.ask({ path: "/ready" })).body).toBe('{"ready":false,"database":"not answering","pages":"ok"}');
  database = async () => true;
  expect(await gateway.ask({ path: "/ready" })).toMatchObject({ status: 200, body: '{"ready":true,"database":"ok","pages":"ok"}', headers: { "cache-control": "no-store" } });

  const before = looks;
  await Promise.all(Array.from({ length: 50 }, () => gateway.ask({ path: "/ready" })));
  expect(looks).toBe(before);
  await gateway.close();
});
