import type { WorkspaceContext } from "#server/context";
import { read } from "#server/db/transaction";

/** What is kept of runs and beside them, as it lies in the database. */
export const trafficOf = (ctx: WorkspaceContext) => read(ctx, ({ db }) => db.traffic.findMany({ orderBy: { quarter: "asc" } }));

export const outcomesOf = (ctx: WorkspaceContext) => read(ctx, ({ db }) => db.outcome.findMany({}));

const run = { at: true, externalId: true, excerpt: true, environment: true, verdict: true, prompt: { select: { key: true } } } as const;
/** The earliest first. */
export const runsOf = (ctx: WorkspaceContext) => read(ctx, ({ db }) => db.run.findMany({ select: run, orderBy: [{ at: "asc" }, { excerpt: "desc" }] }));

export const textsOf = (ctx: WorkspaceContext) => read(ctx, ({ db }) => db.runText.findMany({}));

export const piecesOf = (ctx: WorkspaceContext) => read(ctx, ({ db }) => db.piece.findMany({ select: { id: true, title: true } }));
