import { z } from "zod";
import { command } from "#server/command";
import { NotFound } from "#server/errors";
import { id } from "#server/workspace/schema";

/** Stops an export, or throws a finished one away; what was written of it goes. */
export const cancelExport = command({
  name: "export.cancel",
  permission: "run.read",
  input: z.object({ exportId: id }),
  async run({ db }, { exportId }) {
    const there = await db.export.findUnique({ where: { id: exportId }, select: { state: true, done: true } });
    if (!there) throw new NotFound("export of yours");
    if (there.state === "cancelled") return { result: undefined, silent: "nothing changed" };
    await db.export.update({ where: { id: exportId }, data: { state: "cancelled", parts: 0, bytes: 0 } });
    await db.exportPart.deleteMany({ where: { exportId } });
    return { result: undefined, subject: { type: "export", id: exportId, name: "runs" }, before: { runs: there.done } };
  },
});
