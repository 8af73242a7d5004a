import type { WorkspaceContext } from "#server/context";
import { read } from "#server/db/transaction";

/** What is kept beside the runs, as it lies in the database. */
export const trafficOf = (ctx: WorkspaceContext) => read(ctx, ({ db }) => db.traffic.findMany({ orderBy: { quarter: "asc" } }));

export const outcomesOf = (ctx: WorkspaceContext) => read(ctx, ({ db }) => db.outcome.findMany({}));
