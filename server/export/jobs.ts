import type { WorkspaceContext } from "#server/context";
import type { Payload } from "#server/jobs/catalogue";
import { ownerOfExport } from "./queries";
import { writePart } from "./write-part";

/** Part by part until it is done, stopped or gone; in the name of whoever began it, so that it holds what they may see. */
export async function writeExport(context: WorkspaceContext, { exportId }: Payload<"export.write">): Promise<void> {
  const owner = await ownerOfExport(context, { exportId });
  if (!owner || context.actor.kind !== "job") return;
  const own: WorkspaceContext = { ...context, actor: { ...context.actor, for: { kind: "person", ...owner } } };
  while (await writePart(own, { exportId }));
}
