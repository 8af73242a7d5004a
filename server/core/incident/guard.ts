import type { RiskKind } from "#server/core/change/finding";
import type { DetectorId } from "#server/core/redact/detector";

/** What a policy can demand that keeps something from going wrong. */
export const demanded = ["approvals", "approvals for high risk", "approvals for breaking", "contract", "checklist", "freezes", "source", "dwell", "releasers"] as const;
export type Demanded = (typeof demanded)[number];

/** Rooms of Galley in which somebody sees what happened; they stop nothing. */
export const rooms = ["compare", "blame", "runs by customer", "runs by model", "metrics", "ratings", "releases", "roll back", "dependants"] as const;
export type Room = (typeof rooms)[number];

export type Reference =
  | { by: "lint"; rule: string }
  | { by: "change risk"; kind: RiskKind }
  | { by: "contract" }
  | { by: "policy"; demand: Demanded }
  | { by: "redaction"; detector: DetectorId }
  | { by: "owner" }
  | { by: "law"; sentence: string }
  | { by: "room"; room: Room };

/** A guard that exists, and how far it reaches against this failure at best: it keeps it from people, or it shows it. */
export interface Guard {
  reference: Reference;
  reach: "stops" | "shows";
}

type Reach = Guard["reach"];

export const lint = (rule: string, reach: Reach = "stops"): Guard => ({ reference: { by: "lint", rule }, reach });
export const risk = (kind: RiskKind, reach: Reach = "stops"): Guard => ({ reference: { by: "change risk", kind }, reach });
export const policy = (demand: Demanded, reach: Reach = "stops"): Guard => ({ reference: { by: "policy", demand }, reach });
export const redaction = (detector: DetectorId): Guard => ({ reference: { by: "redaction", detector }, reach: "shows" });
export const room = (name: Room): Guard => ({ reference: { by: "room", room: name }, reach: "shows" });
/** What can't happen in Galley whatever a workspace chooses. */
export const law = (sentence: string, reach: Reach = "stops"): Guard => ({ reference: { by: "law", sentence }, reach });
export const contract = (reach: Reach = "shows"): Guard => ({ reference: { by: "contract" }, reach });
export const owner: Guard = { reference: { by: "owner" }, reach: "shows" };
