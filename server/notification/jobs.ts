import type { WorkspaceContext } from "#server/context";
import type { Payload } from "#server/jobs/catalogue";
import { postDigest } from "./post-digest";
import { addressee } from "./queries";

/** In the name of whom it goes to, so that it says what they may see. */
export async function sendDigest(context: WorkspaceContext, { userId }: Payload<"notification.digest">): Promise<void> {
  const person = await addressee(context, { userId });
  if (!person || context.actor.kind !== "job") return;
  await postDigest({ ...context, actor: { ...context.actor, for: { kind: "person", ...person } } }, {});
}
