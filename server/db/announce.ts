import type { Open, WorkspaceContext } from "#server/context";
import { transactionOf } from "./transaction";

/** PostgreSQL's channel that every process listens on, in server/registry/changes.ts. */
export const channel = "galley";

/** Said inside the transaction and heard at its commit: what kind of thing changed, and for whom more than others; never its content. */
export async function announce(context: Open<WorkspaceContext>, action: string, people?: string[]) {
  const noun = action.slice(0, action.indexOf("."));
  const message = JSON.stringify({ workspace: context.workspace.id, noun, people });
  await transactionOf(context).$executeRaw`SELECT pg_notify(${channel}, ${message})`;
}
