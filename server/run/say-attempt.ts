import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import type { Purpose } from "#server/core/run/facts";
import type { Values } from "#server/core/template/render";
import type { Named, PieceEvent, PieceFields, RatingEvent, RatingFields, RunEvent, RunFields } from "#server/recorder/event";
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

/** What every run begun by a person says of its origin. */
export const begun = ({ actor, request }: Context): Pick<RunFields, "at" | "makerId" | "status"> => ({ at: request.now().getTime(), makerId: selfOf(actor), status: "ok" });

export const sayRun = (context: Context, named: Named, fields: Partial<RunFields>): RunEvent => ({ kind: "run", ...named, ...spoken(context), fields });
export const sayPiece = (context: Context, named: Named, fields: Partial<PieceFields>): PieceEvent => ({ kind: "piece", ...named, ...spoken(context), fields });
export const sayRating = (context: Context, named: Named, run: Named, fields: Partial<RatingFields>): RatingEvent => ({ kind: "rating", ...named, run, ...spoken(context), fields });

const spoken = ({ workspace, request }: Context) => ({ workspaceId: workspace.id, stamp: request.now().getTime() });
