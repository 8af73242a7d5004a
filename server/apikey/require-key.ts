import { allows } from "#server/access/permissions";
import type { Open, WorkspaceContext } from "#server/context";
import { Conflict, NotFound } from "#server/errors";
import { isOwn } from "./require-power";

const shape = {
  ...{ id: true, name: true, publicKey: true, scopes: true, environments: true, addresses: true, origins: true, perMinute: true, revokedAt: true },
  owner: { select: { userId: true, role: true, user: { select: { name: true } } } },
} as const;

/** One's own, or anybody's for whoever manages them. */
export async function requireKey(context: Open<WorkspaceContext>, keyId: string) {
  const key = await context.db.apiKey.findUnique({ where: { id: keyId }, select: shape });
  if (!key || !(isOwn(context, key.owner) || allows(context.grants, "key.manage"))) throw new NotFound("key");
  return key;
}

/** One that still opens something: what was revoked stays revoked. */
export async function requireLiveKey(context: Open<WorkspaceContext>, keyId: string) {
  const key = await requireKey(context, keyId);
  if (key.revokedAt) throw new Conflict(`${key.name} was revoked, and stays so. Nothing was changed; make another key.`);
  return key;
}
