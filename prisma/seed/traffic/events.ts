import type { Event, PieceEvent, PieceFields, RatingEvent, RatingFields, RunEvent, RunFields } from "#server/recorder/event";
import type { Stage } from "./stage";

/** What belongs together, and when it began. */
export interface Told {
  at: number;
  events: Event[];
}

/** Everything is said at the moment it happened. */
export const runSaid = ({ workspaceId }: Stage, externalId: string, at: number, fields: Partial<RunFields>): RunEvent => ({ kind: "run", workspaceId, externalId, stamp: at, fields: Object.assign(fields, { at, status: fields.status ?? "ok" }) });
export const pieceSaid = ({ workspaceId }: Stage, externalId: string, at: number, fields: Partial<PieceFields>): PieceEvent => ({ kind: "piece", workspaceId, externalId, stamp: at, fields });
export const ratingSaid = ({ workspaceId }: Stage, run: string, at: number, fields: Partial<RatingFields>): RatingEvent => ({ kind: "rating", workspaceId, externalId: `${run} rated ${at}`, stamp: at, run: { externalId: run }, fields: Object.assign(fields, { at }) });
