import { expect, test } from "vitest";
import { failureModes } from "#server/core/incident/catalogue";
import { sayGuard } from "./say-guard";

test("every guard of the catalogue has a name, and no failure names two alike", () => {
  for (const { guards } of failureModes) {
    const said = guards.map(sayGuard);
    expect(said.every((words) => /^[a-z].{2,}$/.test(words))).toBe(true);
    expect(new Set(said).size).toBe(said.length);
  }
});
