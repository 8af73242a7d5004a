import type { Open, WorkspaceContext } from "#server/context";
import { workspace } from "#server/db/sql";

type Context = Open<WorkspaceContext>;

/** Whoever takes an output out of a queue waits here for the others, so that none is handed to too many. */
export async function lockQueue({ sql }: Context, queueId: string): Promise<void> {
  await sql`SELECT id FROM rating_queue WHERE workspace_id = ${workspace} AND id = ${queueId}::uuid FOR NO KEY UPDATE`;
}
