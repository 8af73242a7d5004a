import { authorize, inSentence, type Permission } from "#server/access/permissions";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import type { Role } from "#server/db/generated/enums";
import { Forbidden } from "#server/errors";

interface Key {
  scopes: readonly string[];
  owner: { userId: string; role: Role; user: { name: string } };
}

/** Nobody hands out what they don't hold: each scope, and acting for an owner. */
export function requirePower({ grants }: Open<WorkspaceContext>, { scopes, owner }: Key) {
  for (const scope of scopes) authorize(grants, scope as Permission); // safe because a key is made with permissions as its scopes
  if (owner.role === "owner") authorize(grants, "owner.manage");
}

/** What a program does by itself. All else is somebody's word, which nobody else may give in their name. */
const programs = new Set<string>(["workspace.read", "prompt.read", "run.read", "run.write", "run.rate", "metrics.read", "eval.run"] satisfies Permission[]);
export const takesOwnHand = (scope: string) => !programs.has(scope);

/** Who sees a secret could write as the key's owner and then approve it as themselves; so only its owner sees the secret of a key that may write. */
export function requireHand(context: Open<WorkspaceContext>, { scopes, owner }: Key) {
  if (isOwn(context, owner) || context.actor.kind === "operator") return;
  authorize(context.grants, "key.manage");
  const theirs = scopes.filter(takesOwnHand).map((scope) => inSentence(scope as Permission)); // safe for the same reason
  if (theirs.length === 0) return;
  throw new Forbidden(`Whoever sees the secret of this key could act as ${owner.user.name}: ${theirs.join(", ")}. Nothing was changed; let them make the key themselves, or make it without.`);
}

export const isOwn = ({ actor }: Open<WorkspaceContext>, { userId }: { userId: string }) => userId === personOf(actor);
