import type { Open, WorkspaceContext } from "#server/context";
import type { Purpose } from "#server/core/run/facts";
import type { Values } from "#server/core/template/render";
import type { Named, PieceEvent, PieceFields, RunEvent } from "#server/recorder/event";
import { begun, sayRun, spoken } from "#server/run/say-run";
import type { Step } from "./find-step";

type Context = Open<WorkspaceContext>;

/** One attempt that somebody takes away, to be recorded. */
export interface Attempt {
  piece: Named;
  step: number;
  /** Left out, it is the next one. */
  attempt?: number;
  purpose: Purpose;
  tool: string;
  /** What all runs of one piece share, and the run of the workflow above it. */
  traceId: string;
  parentId?: string;
  values: Values;
  text: string;
}

export const sayAttempt = (context: Context, { promptId, versionId, contentType, name }: Step, { attempt, values, text, parentId = "", ...facts }: Attempt): RunEvent => {
  const made = { ...facts, promptId, versionId, contentType, name, parentId, ...(attempt !== undefined && { attempt }) };
  return sayRun(context, {}, { ...begun(context), ...made, inputs: JSON.stringify(values), rendered: text });
};

export const sayPiece = (context: Context, named: Named, fields: Partial<PieceFields>): PieceEvent => ({ kind: "piece", ...named, ...spoken(context), fields });
