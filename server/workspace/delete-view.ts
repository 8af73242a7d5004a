import { z } from "zod";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { NotFound } from "#server/errors";
import { id } from "./schema";

export const deleteView = command({
  name: "view.delete",
  permission: "workspace.read",
  input: z.object({ viewId: id }),
  async run({ actor, db }, { viewId }) {
    const view = await db.savedView.findFirst({ where: { id: viewId, ownerId: selfOf(actor) }, select: { name: true, page: true, shared: true } });
    if (!view) throw new NotFound("view of yours");
    await db.savedView.deleteMany({ where: { id: viewId } });
    return { result: undefined, subject: { type: "view", id: viewId, name: view.name }, before: { page: view.page, shared: view.shared } };
  },
});
