import type { Column } from "./columns";
import type { PieceFields } from "./event";
import type { Stamps } from "./told";

export interface PieceRow extends PieceFields {
  id: string;
  workspaceId: string;
  externalId: string | null;
  /** Of its first try. */
  versionId: string | null;
  firstAt: number | null;
  firstRunId: string | null;
  stamp: number;
  stamps: Stamps | null;
}

export const pieceSaid: Column<PieceRow>[] = [
  { name: "title", column: "title", kind: "text", none: "" },
  { name: "promptId", column: "prompt_id", kind: "uuid", none: null },
  { name: "contentType", column: "content_type", kind: "text", none: "" },
  { name: "makerId", column: "maker_id", kind: "uuid", none: null },
  { name: "customer", column: "customer", kind: "text", none: "" },
  { name: "createdAt", column: "created_at", kind: "time" },
  { name: "publishedAt", column: "published_at", kind: "time", none: null },
  { name: "link", column: "link", kind: "text", none: "" },
  { name: "closedAt", column: "closed_at", kind: "time", none: null },
];

export const pieceColumns: Column<PieceRow>[] = [
  { name: "workspaceId", column: "workspace_id", kind: "uuid" },
  { name: "id", column: "id", kind: "uuid" },
  { name: "externalId", column: "external_id", kind: "text", none: null },
  ...pieceSaid,
  { name: "versionId", column: "version_id", kind: "uuid", none: null },
  { name: "firstAt", column: "first_at", kind: "time", none: null },
  { name: "firstRunId", column: "first_run_id", kind: "uuid", none: null },
  { name: "stamp", column: "stamp", kind: "stamp" },
  { name: "stamps", column: "stamps", kind: "json", none: null },
];

export const emptyPiece = (id: string, workspaceId: string, externalId: string | null): PieceRow => ({
  ...{ id, workspaceId, externalId, title: "", promptId: null, contentType: "", makerId: null, customer: "", createdAt: 0, publishedAt: null, link: "", closedAt: null },
  ...{ versionId: null, firstAt: null, firstRunId: null, stamp: 0, stamps: null },
});
