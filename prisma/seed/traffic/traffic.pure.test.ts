import { expect, test } from "vitest";
import { trafficOf } from "./traffic";
import { toldStage } from "./told-stage";
test("x", () => {
  trafficOf(toldStage(Date.UTC(2026, 10, 20, 9, 45)));
  const c0 = process.cpuUsage();
  const t = performance.now();
  const { told, answers } = trafficOf(toldStage(Date.UTC(2026, 10, 20, 9, 45)));
  const events = told.flatMap((one) => one.events);
  const runs = events.filter((e) => e.kind === "run");
  const c1 = process.cpuUsage(c0);
  console.log((c1.user + c1.system) / 1000, performance.now() - t, told.length, events.length, "runs", runs.length, "pieces", events.filter((e) => e.kind === "piece").length, "ratings", events.filter((e) => e.kind === "rating").length, "answers", answers.length);
  const hand = runs.filter((r) => r.kind === "run" && r.fields.makerId);
  console.log("by hand", hand.length, "pieces", new Set(hand.map((r) => r.kind === "run" && r.fields.piece?.externalId)).size, "rendered", runs.filter((r) => r.kind === "run" && r.fields.rendered).length, "null rendered hand", hand.filter((r) => r.kind === "run" && !r.fields.rendered && r.fields.kind !== "workflow").map((r) => r.kind === "run" && r.fields.versionId).join(", "));
  const by: Record<string, number[]> = {};
  const verdicts = new Map(events.flatMap((e) => (e.kind === "rating" ? [[e.run.externalId, e.fields.verdict]] : [])) as [string, string][]);
  for (const r of runs) if (r.kind === "run" && r.fields.versionId) { const b = (by[r.fields.versionId] ??= [0, 0, 0, 0]); b[0]!++; const v = verdicts.get(r.externalId ?? ""); if (v) { b[1]!++; if (v === "usable") b[2]!++; if (v === "discarded") b[3]!++; } }
  for (const k of Object.keys(by).sort()) console.log(k, by[k]!.join(" "), ((100 * by[k]![2]!) / (by[k]![1] || 1)).toFixed(1));
  expect(1).toBe(1);
}, 60000);
