import { z } from "zod";
import { command } from "#server/command";
import type { Open, WorkspaceContext } from "#server/context";
import { NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";
import { requireFolder } from "./require-folder";
import { lockFolders } from "./sql";

const duty = z.enum(["editor", "approver"]);

/** Names who edits, or who approves, in a folder and below it. Nobody named means: as in its parent. */
export const setFolderKeepers = command({
  name: "folder.set-keepers",
  permission: "folder.manage",
  input: z.object({ folderId: id, duty, memberIds: z.array(id).max(100, "A folder names at most 100 people") }),
  conflicts: { folder_keeper_workspace_id_member_id_fkey: () => new NotFound("member") },
  async run(context, { folderId, duty, memberIds }) {
    await lockFolders(context);
    const folder = await requireFolder(context, folderId);
    const before = await namesOf(context, folderId, duty);
    const wanted = [...new Set(memberIds)];
    const known = await context.db.member.count({ where: { id: { in: wanted } } });
    if (known < wanted.length) throw new NotFound("member");
    await context.db.folderKeeper.deleteMany({ where: { folderId, duty } });
    await context.db.folderKeeper.createMany({ data: wanted.map((memberId) => ({ folderId, memberId, duty })) });
    const after = await namesOf(context, folderId, duty);
    if (before.join() === after.join()) return { result: undefined, silent: "nothing changed" };
    return { result: undefined, subject: { type: "folder", id: folderId, name: folder.name }, before: { [`${duty}s`]: before }, after: { [`${duty}s`]: after } };
  },
});

async function namesOf({ db }: Open<WorkspaceContext>, folderId: string, duty: "editor" | "approver") {
  const rows = await db.folderKeeper.findMany({ where: { folderId, duty }, select: { member: { select: { user: { select: { name: true } } } } } });
  return rows.map(({ member }) => member.user.name).sort();
}
