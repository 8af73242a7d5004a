import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle, type Bundle } from "#server/test/bundle";
import { leave } from "#server/test/havoc/leave";
import { storm } from "#server/test/havoc/storm";
import { startPerishable, type Perishable } from "#server/test/perishable";

const [gateway, worker] = ["server/boot/gateway.ts", "server/test/run-worker.ts"] as const;
let bundled: Bundle;
let galley: Perishable;
beforeAll(async () => {
  bundled = await bundle(gateway, worker);
  galley = await startPerishable(bundled.of(gateway));
  galley.meet();
  await galley.join("worker", bundled.of(worker));
}, 120_000);
afterAll(async () => {
  await leave();
  await galley.stop();
  bundled.remove();
});

test("whatever is killed while it loads, what was acknowledged stands once, and the sums are those of the rows", { timeout: 300_000 }, async () => {
  const { wrong, killed, acknowledged, repeats } = await storm({ galley, seed: 1, events: 4000, places: 2, parts: ["gateway", "worker", "database"], blows: 6, stored: 2500 });
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(Object.keys(killed).toSorted()).toEqual(["database", "gateway", "worker"]);
  expect(acknowledged).toBeGreaterThanOrEqual(4000);
  expect(repeats).toBeGreaterThan(0);
});
