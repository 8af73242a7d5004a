import type { Column } from "./columns";
import type { RunFields, Texts } from "./event";
import type { Redactions } from "./redact-event";
import type { Verdict } from "#server/core/run/verdict";
import type { Stamps } from "./told";

/** A run as it is kept: what was said of it, and what follows from that. */
export interface RunRow extends Omit<RunFields, "piece" | keyof Texts>, Texts {
  id: string;
  workspaceId: string;
  externalId: string | null;
  receivedAt: number;
  pieceId: string | null;
  costGiven: boolean;
  excerpt: string;
  redacted: Redactions | null;
  verdict: Verdict | null;
  verdictOwn: boolean;
  followed: boolean;
  settled: boolean;
  day: number;
  editChanged: number | null;
  editWords: number | null;
  editingSeconds: number | null;
  stamp: number;
  stamps: Stamps | null;
}

interface RunColumn extends Column<RunRow> {
  /** Made of what is said, by nobody said itself. */
  follows?: boolean;
}

/** In the order of the table, each with what stands there while nobody has said anything. */
export const runColumns: RunColumn[] = [
  { name: "id", column: "id", kind: "uuid", follows: true },
  { name: "workspaceId", column: "workspace_id", kind: "uuid", follows: true },
  { name: "externalId", column: "external_id", kind: "text", none: null, follows: true },
  { name: "at", column: "at", kind: "time" },
  { name: "receivedAt", column: "received_at", kind: "time", follows: true },
  { name: "purpose", column: "purpose", kind: "run_purpose", none: "production" },
  { name: "kind", column: "kind", kind: "text", none: "generation" },
  { name: "name", column: "name", kind: "text", none: "" },
  { name: "status", column: "status", kind: "run_status", none: "ok" },
  { name: "error", column: "error", kind: "text", none: "" },
  { name: "finishReason", column: "finish_reason", kind: "text", none: "" },
  { name: "promptId", column: "prompt_id", kind: "uuid", none: null },
  { name: "versionId", column: "version_id", kind: "uuid", none: null },
  { name: "releaseId", column: "release_id", kind: "uuid", none: null },
  { name: "contentType", column: "content_type", kind: "text", none: "" },
  { name: "environment", column: "environment", kind: "text", none: "" },
  { name: "arm", column: "arm", kind: "text", none: "" },
  { name: "override", column: "override", kind: "text", none: "" },
  { name: "shadowOf", column: "shadow_of", kind: "text", none: "" },
  { name: "strategy", column: "strategy", kind: "text", none: "" },
  { name: "strategyDetail", column: "strategy_detail", kind: "jsonText", none: null },
  { name: "customer", column: "customer", kind: "text", none: "" },
  { name: "endUser", column: "end_user", kind: "text", none: "" },
  { name: "makerId", column: "maker_id", kind: "uuid", none: null },
  { name: "keyId", column: "key_id", kind: "uuid", none: null },
  { name: "tool", column: "tool", kind: "text", none: "" },
  { name: "pieceId", column: "piece_id", kind: "uuid", none: null },
  { name: "step", column: "step", kind: "int2", none: 1 },
  { name: "attempt", column: "attempt", kind: "int2", none: 1 },
  { name: "model", column: "model", kind: "text", none: "" },
  { name: "provider", column: "provider", kind: "text", none: "" },
  { name: "inputTokens", column: "input_tokens", kind: "int4", none: null },
  { name: "outputTokens", column: "output_tokens", kind: "int4", none: null },
  { name: "cachedTokens", column: "cached_tokens", kind: "int4", none: null },
  { name: "reasoningTokens", column: "reasoning_tokens", kind: "int4", none: null },
  { name: "cost", column: "cost", kind: "int8", none: null, given: "costGiven" },
  { name: "costGiven", column: "cost_given", kind: "bool", none: false, follows: true },
  { name: "latency", column: "latency", kind: "int4", none: null },
  { name: "firstToken", column: "first_token", kind: "int4", none: null },
  { name: "traceId", column: "trace_id", kind: "text", none: "" },
  { name: "spanId", column: "span_id", kind: "text", none: "" },
  { name: "parentId", column: "parent_id", kind: "text", none: "" },
  { name: "tags", column: "tags", kind: "texts", none: "" },
  { name: "excerpt", column: "excerpt", kind: "text", none: "", follows: true },
  { name: "redacted", column: "redacted", kind: "json", none: null, follows: true },
  { name: "verdict", column: "verdict", kind: "verdict", none: null, follows: true },
  { name: "verdictOwn", column: "verdict_own", kind: "bool", none: false, follows: true },
  { name: "followed", column: "followed", kind: "bool", none: false, follows: true },
  { name: "settled", column: "settled", kind: "bool", none: false, follows: true },
  { name: "day", column: "day", kind: "int4", none: 0, follows: true },
  { name: "editChanged", column: "edit_changed", kind: "int4", none: null, follows: true },
  { name: "editWords", column: "edit_words", kind: "int4", none: null, follows: true },
  { name: "editingSeconds", column: "editing_seconds", kind: "int4", none: null, follows: true },
  { name: "stamp", column: "stamp", kind: "stamp", follows: true },
  { name: "stamps", column: "stamps", kind: "json", none: null, follows: true },
];

export const runSaid: Column<RunRow>[] = runColumns.filter(({ follows }) => !follows);
/** Who it is and when it was heard of never changes. */
export const runUpdated: Column<RunRow>[] = runColumns.filter(({ name }) => name !== "externalId" && name !== "receivedAt");

export const textSaid: Column<RunRow>[] = (["inputs", "rendered", "output", "reasoning"] as const).map((name) => ({ name, column: name, kind: "text", none: null }));
export const textColumns: Column<RunRow>[] = [{ name: "workspaceId", column: "workspace_id", kind: "uuid" }, { name: "id", column: "run_id", kind: "uuid" }, ...textSaid];

/** One literal and no spreading: this is made for every run that comes, and objects put together from parts are slow. */
export const emptyRun = (id: string, workspaceId: string, externalId: string | null, receivedAt: number): RunRow => ({
  id, workspaceId, externalId, receivedAt, at: 0, purpose: "production", kind: "generation", name: "", status: "ok", error: "", finishReason: "",
  promptId: null, versionId: null, releaseId: null, contentType: "", environment: "", arm: "", override: "", shadowOf: "", strategy: "", strategyDetail: null,
  customer: "", endUser: "", makerId: null, keyId: null, tool: "", pieceId: null, step: 1, attempt: 1, model: "", provider: "",
  inputTokens: null, outputTokens: null, cachedTokens: null, reasoningTokens: null, cost: null, costGiven: false, latency: null, firstToken: null,
  traceId: "", spanId: "", parentId: "", tags: [], inputs: null, rendered: null, output: null, reasoning: null, excerpt: "", redacted: null,
  verdict: null, verdictOwn: false, followed: false, settled: false, day: 0, editChanged: null, editWords: null, editingSeconds: null, stamp: 0, stamps: null,
});

/** What its key is called by: its sender's name of it, or its own id. */
export const nameOf = ({ externalId, id }: RunRow) => externalId ?? id;
