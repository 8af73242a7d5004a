import { z } from "zod";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { Conflict } from "#server/errors";
import { mostViews, viewAsked, viewName, viewPage } from "./schema";

/** Keeps a look at a page; the same name again replaces it. */
export const saveView = command({
  name: "view.save",
  permission: "workspace.read",
  input: z.object({ page: viewPage, name: viewName, asked: viewAsked, shared: z.boolean().default(false) }),
  async run({ actor, db, request }, { page, name, asked, shared }) {
    const ownerId = selfOf(actor);
    const before = await db.savedView.findFirst({ where: { page, name, ownerId }, select: { id: true, asked: true, shared: true } });
    if (before?.asked === asked && before.shared === shared) return { result: { id: before.id }, silent: "nothing changed" };
    if (!before && (await db.savedView.count({ where: { ownerId } })) >= mostViews) throw new Conflict(`Everybody keeps at most ${mostViews} views. Nothing was saved; delete one first.`);
    const data = { asked, shared, changedAt: request.now() };
    const view = before
      ? await db.savedView.update({ where: { id: before.id }, data, select: { id: true } })
      : await db.savedView.create({ data: { page, name, ownerId, ...data }, select: { id: true } });
    return { result: view, subject: { type: "view", id: view.id, name }, after: { page, shared } };
  },
});
