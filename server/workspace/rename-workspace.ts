import { z } from "zod";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { workspaceName, workspaceSlug } from "./schema";

export const renameWorkspace = command({
  name: "workspace.rename",
  permission: "workspace.manage",
  input: z.object({ name: workspaceName, slug: workspaceSlug }),
  conflicts: {
    workspace_slug_key: () => new Conflict("This address is taken. Nothing was changed; choose another one.", { slug: "This address is taken" }),
  },
  async run({ db, workspace }, after) {
    const before = { name: workspace.name, slug: workspace.slug };
    if (before.name === after.name && before.slug === after.slug) return { result: after, silent: "nothing changed" };
    await db.workspace.update({ where: { id: workspace.id }, data: after });
    return { result: after, subject: { type: "workspace", id: workspace.id, name: after.name }, before, after };
  },
});
