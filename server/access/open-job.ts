import type { Actor, WorkspaceContext } from "#server/context";
import { NotFound } from "#server/errors";
import { ownRequest } from "./open-request";
import { everything, opened } from "./open-workspace";
import { workspaceById } from "./sql";

interface Envelope {
  workspaceId: string;
  actor: Extract<Actor, { kind: "job" }>;
  requestId: string;
}

/** A job goes on where its cause left off: in the same workspace, with its name on what it does. */
export async function openJob({ workspaceId, actor, requestId }: Envelope): Promise<WorkspaceContext> {
  const place = await workspaceById(workspaceId);
  if (!place) throw new NotFound("workspace");
  return opened({ actor, request: ownRequest(requestId) }, place, everything);
}
