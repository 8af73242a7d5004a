import { allows, authorize } from "#server/access/permissions";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { Forbidden } from "#server/errors";
import { inheritance, type Inherited } from "./inherit-folder";

/** Who writes in a folder: whoever may write here or in its team; and where editors are named, only they, with the admins. */
export function mayWrite({ actor, grants }: WorkspaceContext, { teamId, editors }: Inherited): boolean {
  if (!allows(grants, "prompt.write", teamId)) return false;
  return editors.length === 0 || editors.includes(personOf(actor) ?? "") || allows(grants, "folder.manage", teamId);
}

export async function requireWriter(context: Open<WorkspaceContext>, folderId: string | null) {
  const { path, ...rules } = (await inheritance(context))(folderId);
  if (mayWrite(context, { path, ...rules })) return;
  authorize(context.grants, "prompt.write", rules.teamId);
  throw new Forbidden(`The folder ${path.at(-1)?.name ?? ""} names its editors, and you aren't one of them. Nothing was changed; ask an admin, or fork the prompt.`);
}
