import type { Place } from "#server/core/lint/finding";

export const riskLevels = ["low", "medium", "high"] as const;
export type RiskLevel = (typeof riskLevels)[number];

export const riskKinds = [
  ...["instruction-removed", "constraint-removed", "text-removed", "negation-flipped", "obligation-weakened", "number-changed", "name-changed"],
  ...["role-moved", "block-switched-off", "injection-opened", "trust-changed", "output-contract-removed", "snippet-repinned", "temperature-raised", "model-changed"],
] as const;
export type RiskKind = (typeof riskKinds)[number];

/** One reason why a change may be more than it looks. */
export interface RiskFinding {
  kind: RiskKind;
  level: RiskLevel;
  /** The words it is about, as they stand or stood. */
  quote: string;
  sentence: string;
  /** Where those words are, in the version before or in the one after. */
  place: Place & { in: "before" | "after" };
}

export interface Risk {
  level: RiskLevel;
  findings: RiskFinding[];
}

/** As grave as the gravest. */
export const levelOf = (findings: readonly RiskFinding[]): RiskLevel => riskLevels.findLast((level) => findings.some((finding) => finding.level === level)) ?? "low";

export const quoted = (text: string) => (text.length > 200 ? `${text.slice(0, 199).toWellFormed()}…` : text);
