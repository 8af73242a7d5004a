import { authorize, type Permission } from "#server/access/permissions";
import type { Open, WorkspaceContext } from "#server/context";
import type { Role } from "#server/db/generated/enums";

interface Key {
  scopes: readonly string[];
  owner: { role: Role };
}

/** Nobody hands out what they don't hold: each scope, and acting for an owner. */
export function requirePower({ grants }: Open<WorkspaceContext>, { scopes, owner }: Key) {
  for (const scope of scopes) authorize(grants, scope as Permission); // safe because a key is made with permissions as its scopes
  if (owner.role === "owner") authorize(grants, "owner.manage");
}
