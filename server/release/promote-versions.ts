import { z } from "zod";
import { inAnyTeam } from "#server/access/permissions";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { followRelease } from "./follow-release";
import { releaseVersion } from "./release-version";
import { sayReleased } from "./say-released";
import { moves, why } from "./schema";

/** Makes versions live in an environment, all or none. Whether one may is a gate like the others, so that it can be shown before anybody tries. */
export const promoteVersions = command({
  name: "release.promote",
  permission: "change.open",
  team: inAnyTeam("change.open"),
  input: z.object({ environmentId: id, moves, why, breakGlass: z.boolean().default(false) }),
  async run(context, asked) {
    const released = await releaseVersion(context, { kind: "promotion", ...asked });
    if (released.outcome === "released") await followRelease(context, released, asked);
    return sayReleased(released, asked.why);
  },
});
