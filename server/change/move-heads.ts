import type { Open, WorkspaceContext } from "#server/context";
import { settleChange } from "./settle-change";

/** What is proposed is something else from now on: nobody asked for that to be released by itself, and reviews speak of it only where they read it. */
export async function headsMoved(context: Open<WorkspaceContext>, changeId: string) {
  await context.db.change.update({ where: { id: changeId }, data: { movedAt: context.request.now(), whenReadyById: null } });
  await settleChange(context, changeId);
}
