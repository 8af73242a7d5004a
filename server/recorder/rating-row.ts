import type { Column } from "./columns";
import type { RatingFields } from "./event";
import type { Stamps } from "./told";

export interface RatingRow extends RatingFields {
  id: string;
  workspaceId: string;
  externalId: string | null;
  runId: string;
  /** What the sender calls the run. */
  runRef: string;
  receivedAt: number;
  /** Whether its giver wrote the version. */
  own: boolean;
  editChanged: number | null;
  editWords: number | null;
  stamp: number;
  stamps: Stamps | null;
}

export const ratingSaid: Column<RatingRow>[] = [
  { name: "via", column: "via", kind: "rated_via", none: "api" },
  { name: "rater", column: "rater", kind: "text", none: "" },
  { name: "verdict", column: "verdict", kind: "verdict", none: null },
  { name: "reasons", column: "reasons", kind: "texts", none: "" },
  { name: "comment", column: "comment", kind: "text", none: "" },
  { name: "finalText", column: "final_text", kind: "text", none: null },
  { name: "editingSeconds", column: "editing_seconds", kind: "int4", none: null },
  { name: "queueId", column: "queue_id", kind: "uuid", none: null },
  { name: "at", column: "at", kind: "time" },
];

export const ratingColumns: Column<RatingRow>[] = [
  { name: "workspaceId", column: "workspace_id", kind: "uuid" },
  { name: "id", column: "id", kind: "uuid" },
  { name: "externalId", column: "external_id", kind: "text", none: null },
  { name: "runId", column: "run_id", kind: "uuid" },
  { name: "runRef", column: "run_ref", kind: "text", none: "" },
  ...ratingSaid,
  { name: "receivedAt", column: "received_at", kind: "time" },
  { name: "own", column: "own", kind: "bool", none: false },
  { name: "editChanged", column: "edit_changed", kind: "int4", none: null },
  { name: "editWords", column: "edit_words", kind: "int4", none: null },
  { name: "stamp", column: "stamp", kind: "stamp" },
  { name: "stamps", column: "stamps", kind: "json", none: null },
];

export const emptyRating = (id: string, workspaceId: string, externalId: string | null, run: { id: string; name: string }, receivedAt: number): RatingRow => ({
  ...{ id, workspaceId, externalId, runId: run.id, runRef: run.name, receivedAt, via: "api", rater: "", verdict: null, reasons: [], comment: "", finalText: null },
  ...{ editingSeconds: null, queueId: null, at: 0, own: false, editChanged: null, editWords: null, stamp: 0, stamps: null },
});
