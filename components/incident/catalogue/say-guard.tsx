import type { Guard, Reference } from "#server/core/incident/guard";

const demands: Record<Extract<Reference, { by: "policy" }>["demand"], string> = {
  approvals: "approvals",
  "approvals for high risk": "more approvals for high risk",
  "approvals for breaking": "more approvals for what breaks callers",
  contract: "“nothing breaks”",
  checklist: "a checklist",
  freezes: "freeze windows",
  source: "a place it must be live in first",
  dwell: "a time it must be live there",
  releasers: "who may release",
};

/** What a guard is called, wherever it stands. */
export function sayGuard({ reference }: Guard): string {
  switch (reference.by) {
    case "lint":
      return `lint rule ${reference.rule}`;
    case "change risk":
      return `change risk: ${reference.kind.replaceAll("-", " ")}`;
    case "contract":
      return "a contract for its output";
    case "policy":
      return `policy: ${demands[reference.demand]}`;
    case "redaction":
      return `redaction of ${reference.detector.replace("-", " ")}s`;
    case "owner":
      return "an owner";
    case "law":
      return "always";
    case "room":
      return reference.room;
  }
}
