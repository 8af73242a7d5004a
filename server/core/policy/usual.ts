import type { Demands, Named } from "./demands";

/** What a workspace begins with. */
export const usualEnvironments = [
  { key: "development", name: "Development" },
  { key: "staging", name: "Staging" },
  { key: "production", name: "Production" },
] as const;

const nobody: Named = { roles: [], people: [] };

const nothing: Demands = {
  from: null,
  dwellMinutes: 0,
  approvals: { ...nobody, count: 0, rises: { highRisk: 0, breaking: 0, lintError: 0, dependants: null } },
  lint: "anything",
  contract: "anything",
  checklist: [],
  suites: [],
  freezes: [],
  releasers: nobody,
  glass: nobody,
};

/** What is demanded where nobody chose: nothing in the first place, to be live in the one before in the others, and in the last a second pair of eyes. */
export function usualDemands(pipeline: readonly string[], place: number): Demands {
  const from = pipeline[place - 1] ?? null;
  if (place < pipeline.length - 1) return { ...nothing, from };
  return { ...nothing, from, lint: "no errors", approvals: { ...nothing.approvals, count: 1, rises: { ...nothing.approvals.rises, highRisk: 1 } } };
}
