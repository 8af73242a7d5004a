import { z } from "zod";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { reasonsHere } from "./reasons.query";
import { reason } from "./schema";

const mostReasons = 50;
const plain = (name: string) => name.toLowerCase();

/** Chooses the words, in their order. None at all brings Galley's own back. Ratings keep what they were given. */
export const changeReasons = command({
  name: "reason.change",
  permission: "reason.manage",
  input: z.object({
    reasons: z
      .array(reason)
      .max(mostReasons, `At most ${mostReasons} reasons can be chosen from`)
      .refine((all) => new Set(all.map(plain)).size === all.length, "Two reasons are the same"),
  }),
  conflicts: { reason_workspace_id_name_key: () => new Conflict("Somebody changed the reasons at the same moment. Nothing was changed; look at theirs and try again.") },
  async run(context, { reasons }) {
    const before = await reasonsHere(context);
    if (before.standard ? reasons.length === 0 : before.reasons.join("\n") === reasons.join("\n")) return { result: before, silent: "nothing changed" };
    await context.db.reason.deleteMany({});
    await context.db.reason.createMany({ data: reasons.map((name, place) => ({ name, place })) });
    const after = await reasonsHere(context);
    return { result: after, subject: { type: "workspace", id: context.workspace.id, name: context.workspace.name }, before: { reasons: before.reasons }, after: { reasons: after.reasons } };
  },
});
