import type { WorkspaceId } from "#server/db/for-workspace";
import type { Purpose, RunStatus } from "#server/core/run/facts";
import type { RatedVia, Verdict } from "#server/core/run/verdict";

/** Whose eyes a sender has, and the environments they are for; none for all. */
export interface Reach {
  personId: string;
  environments: readonly string[];
}

/**
 * What a sender says, resolved: prompts and members by id, money in pico-dollars. The recorder itself takes out of the texts what must not be kept.
 * A field left out is not spoken of; what is spoken of later wins, field by field, in whatever order it arrives.
 */
interface Said<Fields> {
  workspaceId: WorkspaceId;
  /** In milliseconds, when its sender spoke. Of two that speak of one field, the later is heard. */
  stamp: number;
  fields: Partial<Fields>;
  /** Left out where it was seen to before. */
  reach?: Reach;
}

/** Something by Galley's own id, or by what its sender calls it. With neither it is new, and is given an id. */
export interface Named {
  id?: string;
  externalId?: string;
}

export interface Texts {
  /** As JSON. */
  inputs: string | null;
  rendered: string | null;
  output: string | null;
  reasoning: string | null;
}

export type JsonText = string;

export interface RunFields extends Texts {
  /** In milliseconds since 1970. */
  at: number;
  purpose: Purpose;
  kind: string;
  name: string;
  status: RunStatus;
  error: string;
  finishReason: string;
  promptId: string | null;
  versionId: string | null;
  releaseId: string | null;
  contentType: string;
  environment: string;
  arm: string;
  override: string;
  shadowOf: string;
  strategy: string;
  strategyDetail: JsonText | null;
  customer: string;
  endUser: string;
  makerId: string | null;
  keyId: string | null;
  tool: string;
  /** The piece it is a try at. One that is not known by its sender's name yet is made. */
  piece: Named | null;
  step: number;
  /** Counted from 1; several variants asked for at once are the same attempt. Never said, it is one more than the tries before it. */
  attempt: number;
  model: string;
  provider: string;
  inputTokens: number | null;
  outputTokens: number | null;
  cachedTokens: number | null;
  reasoningTokens: number | null;
  /** As given; where it never is, it is computed from the workspace's prices. */
  cost: bigint | null;
  latency: number | null;
  firstToken: number | null;
  traceId: string;
  spanId: string;
  parentId: string;
  tags: string[];
}

/** How often each detector found something that was not kept. */
export type Counts = Record<string, number>;

export interface RunEvent extends Named, Said<RunFields> {
  kind: "run";
}

export interface RatingFields {
  via: RatedVia;
  /** A member's user id, or what an application calls its user. */
  rater: string;
  /** Null takes it back. */
  verdict: Verdict | null;
  reasons: string[];
  comment: string;
  finalText: string | null;
  editingSeconds: number | null;
  queueId: string | null;
  /** In milliseconds since 1970; the newest of a rater counts. */
  at: number;
}

export interface RatingEvent extends Named, Said<RatingFields> {
  kind: "rating";
  /** May come before its run does. */
  run: Named;
}

export interface PieceFields {
  title: string;
  promptId: string | null;
  contentType: string;
  makerId: string | null;
  customer: string;
  createdAt: number;
  publishedAt: number | null;
  link: string;
  closedAt: number | null;
}

export interface PieceEvent extends Named, Said<PieceFields> {
  kind: "piece";
}

/** A run is deleted, with its texts and ratings; what is said of it afterwards is refused. */
export interface DeletionEvent extends Named {
  kind: "deletion";
  workspaceId: WorkspaceId;
}

/** A run is counted under the day it has in the zone that its workspace has now. */
export interface RecutEvent {
  kind: "recut";
  workspaceId: WorkspaceId;
  id: string;
}

export type Event = RunEvent | RatingEvent | PieceEvent | DeletionEvent | RecutEvent;

/** What became of one event. `id` is Galley's own, of the run, rating or piece. */
export type Answer = { id: string; stored: "new" | "merged" | "same" } | { refused: string };

export const isRefused = (answer: Answer): answer is { refused: string } => "refused" in answer;
