import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import type { Named, RunEvent, RunFields } from "#server/recorder/event";

type Context = Open<WorkspaceContext>;

export const sayRun = (context: Context, named: Named, fields: Partial<RunFields>): RunEvent => ({ kind: "run", ...named, ...spoken(context), fields });

/** What every run begun by a person says of its origin. */
export const begun = ({ actor, request }: Context): Pick<RunFields, "at" | "makerId" | "status"> => ({ at: request.now().getTime(), makerId: selfOf(actor), status: "ok" });

/** In whose workspace something is said, and when. */
export const spoken = ({ workspace, request }: Context) => ({ workspaceId: workspace.id, stamp: request.now().getTime() });
