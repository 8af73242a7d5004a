import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { followRelease } from "./follow-release";
import { releaseVersion } from "./release-version";
import { requireParts } from "./require-parts";
import { sayReleased } from "./say-released";
import { mostInSet, why } from "./schema";

const seen = z.array(z.object({ promptId: id, seenId: id.nullable() })).min(1).max(mostInSet);

/** Moves all that a Change proposes into one environment of its way, as one. */
export const releaseChange = command({
  name: "release.change",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ changeId: id, environmentId: id, seen, why, breakGlass: z.boolean().default(false) }),
  async run(context, { changeId, environmentId, seen, why, breakGlass }) {
    const moves = await requireParts(context, changeId, seen);
    const released = await releaseVersion(context, { kind: "promotion", environmentId, moves, why, changeId, breakGlass });
    if (released.outcome === "released") await followRelease(context, released, { environmentId, why });
    return sayReleased(released, why);
  },
});
