import { z } from "zod";
import { selfOf } from "#server/context";
import { query } from "#server/query";
import { viewPage } from "./schema";

/** The looks at a page that were worth a name: one's own, and those others share. */
export const views = query({
  name: "view.list",
  permission: "workspace.read",
  input: z.object({ page: viewPage }),
  async run({ actor, db }, { page }) {
    const rows = await db.savedView.findMany({ where: { page }, select: { id: true, name: true, asked: true, shared: true, ownerId: true }, orderBy: [{ name: "asc" }, { id: "asc" }], take: 500 });
    return rows.map(({ ownerId, ...view }) => ({ ...view, mine: ownerId === selfOf(actor) }));
  },
});
