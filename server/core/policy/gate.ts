export const gateKinds = ["releaser", "source", "dwell", "approvals", "taken back", "lint", "contract", "checklist", "suites", "freeze"] as const;
export type PolicyGate = (typeof gateKinds)[number];
/** Who rolls back is also asked whether what they restore is still what it was. */
export type GateKind = PolicyGate | "checksum";

/** What did not run never passed. */
export type GateVerdict = "passed" | "refused" | "not run";

/** One demand of a policy, how it was judged, and by what. */
export interface Gate {
  /** A rollback reads its checksum back beside them. */
  kind: GateKind | "checksum";
  verdict: GateVerdict;
  /** For a person: what was found and, where it is refused, what would help. */
  sentence: string;
  /** What it was judged by, as plain JSON. */
  evidence: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

export const lit = (gate: Gate) => gate.verdict === "passed";

/** One that ran. */
export const judged = (kind: GateKind, passed: boolean, sentence: string, evidence: Gate["evidence"]): Gate => ({ kind, verdict: passed ? "passed" : "refused", sentence, evidence });
