import { expect, test } from "vitest";
import { sayEvidence } from "./say-evidence";

test("evidence reads as words, and moments by the workspace's clocks", () => {
  const evidence = { level: "no errors", errors: 0, approvedBy: ["Ravi", "Mei"], leftOut: [], since: "2026-11-17T15:20:00.000Z", until: null, unreviewed: true, found: "ab".repeat(32) };
  expect(sayEvidence(evidence, "Europe/Berlin")).toEqual([
    { term: "level", is: "no errors" },
    { term: "errors", is: "0" },
    { term: "approved by", is: "Ravi, Mei" },
    { term: "since", is: "Tuesday 17 November 2026 at 16:20 (Europe/Berlin)" },
    { term: "unreviewed", is: "yes" },
    { term: "found", is: "abababababab" },
  ]);
});

test("whom only an id names is left out", () => {
  expect(sayEvidence({ releaser: "01997c1e-0000-7000-8000-000000000001", roles: ["owner"] }, "UTC")).toEqual([{ term: "roles", is: "owner" }]);
});
