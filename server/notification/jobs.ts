import type { WorkspaceContext } from "#server/context";
import type { Payload } from "#server/jobs/catalogue";
import { postDigest } from "./post-digest";
import { addressee } from "./queries";

/** In the name of whom it goes to, so that it says what they may see; how many outputs wait for their verdict is asked of whoever knows. */
export async function sendDigest(context: WorkspaceContext, { userId }: Payload<"notification.digest">, waitingFor: (own: WorkspaceContext) => Promise<number>): Promise<void> {
  const person = await addressee(context, { userId });
  if (!person || context.actor.kind !== "job") return;
  const own: WorkspaceContext = { ...context, actor: { ...context.actor, for: { kind: "person", ...person } } };
  await postDigest(own, { waiting: await waitingFor(own) });
}
