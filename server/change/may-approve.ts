import { authorize } from "#server/access/permissions";
import { personOf, type WorkspaceContext } from "#server/context";
import type { Inherited } from "#server/folder/inherit-folder";
import { anyHolds, rolesOf, type Person } from "./find-people";

/** Who approves in a folder: those it names, with the admins; where nobody is named, whoever may approve here or in its team. */
export function mayApprove(person: Person, { approvers, teamId }: Pick<Inherited, "approvers" | "teamId">): boolean {
  const roles = rolesOf(person, teamId);
  if (approvers.length === 0) return anyHolds(roles, "change.approve");
  return anyHolds(roles, "folder.manage") || (approvers.includes(person.id) && anyHolds(roles, "prompt.comment"));
}

/** A key approves for its owner only if it was made for that. */
export function requireKeyForApproving({ actor, grants }: WorkspaceContext, teamId: string | undefined) {
  if (actor.kind !== "person" && personOf(actor)) authorize(grants, "change.approve", teamId);
}
