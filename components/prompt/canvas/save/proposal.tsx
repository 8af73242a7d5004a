import type { VersionStep } from "#server/core/version/number";

/** What is proposed for a new version, and why. */
export interface Proposal {
  step: VersionStep;
  reasons: readonly string[];
  risk?: { level: "low" | "medium" | "high"; sentences: readonly string[] };
}

export const stepWords: Record<VersionStep, string> = {
  patch: "Wording; nobody who calls it or reads its output has to change anything.",
  minor: "Something new that callers may use and need not.",
  major: "Callers or readers of its output have to change something.",
};

export const riskWords = { low: "Low risk", medium: "Medium risk", high: "High risk" };
