import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { Conflict } from "#server/errors";
import { id } from "#server/workspace/schema";
import { chooseTargets } from "./choose-targets";
import { followRelease } from "./follow-release";
import { releaseVersion } from "./release-version";
import { sayReleased } from "./say-released";
import { why } from "./schema";

/**
 * Restores what was live before, of one prompt or of all that went live with it.
 * It validates before it restores, unless an incident made it urgent or whoever may broke the glass.
 */
export const rollBack = command({
  name: "release.roll-back",
  permission: "release.rollback",
  team: inAnyTeam("release.rollback"),
  input: z.object({
    promptId: id,
    environmentId: id,
    /** The release one saw live. */
    seenId: id,
    /** An earlier release to restore; else the usual one. */
    targetId: id.optional(),
    wholeSet: z.boolean().default(false),
    urgent: z.boolean().default(false),
    breakGlass: z.boolean().default(false),
    why,
  }),
  async run(context, { urgent, breakGlass, why, ...asked }) {
    const moves = await chooseTargets(context, asked);
    if (moves.length === 0) throw new Conflict("Nothing earlier can be restored here by itself. Nothing was changed; choose a release from the history.");
    const { environmentId } = asked;
    const released = await releaseVersion(context, { kind: "rollback", environmentId, moves, why, breakGlass, validateAfter: urgent });
    if (released.outcome === "released") {
      await followRelease(context, released, { environmentId, why });
      if (urgent) for (const { id } of released.moved) context.enqueue("release.validate", { releaseId: id });
    }
    return sayReleased(released, why);
  },
});
