import { z } from "zod";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { requireRemark } from "./require-thread";

/** What a remark said before it was rewritten, the latest first. What was taken back shows nothing. */
export const remarkEdits = query({
  name: "thread.edits",
  permission: "prompt.read",
  input: z.object({ remarkId: id }),
  async run(context, { remarkId }) {
    await requireRemark(context, remarkId);
    return context.db.remarkEdit.findMany({ where: { remarkId }, select: { id: true, body: true, suggestion: true, until: true }, orderBy: [{ until: "desc" }, { id: "desc" }] });
  },
});
