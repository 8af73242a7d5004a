import { z } from "zod";
import { command } from "#server/command";
import { id } from "#server/workspace/schema";
import { liveIds } from "./find-live";
import { followRelease } from "./follow-release";
import { releaseVersion } from "./release-version";
import { sayReleased } from "./say-released";

/** Releases a Change whose approver said "when the gates pass", as soon as they do. */
export const releaseReady = command({
  name: "release.when-ready",
  permission: "release.create",
  input: z.object({ changeId: id }),
  async run(context, { changeId }) {
    const nothing = { result: undefined, silent: "nothing changed" as const };
    const change = await context.db.change.findUnique({ where: { id: changeId }, select: { serial: true, state: true, whenReadyById: true, environmentId: true, parts: { select: { promptId: true, headId: true } } } });
    if (change?.state !== "approved" || !change.whenReadyById) return nothing;
    const { environmentId, parts } = change;
    const live = await liveIds(context, environmentId, parts.map(({ promptId }) => promptId));
    const moves = parts.map(({ promptId, headId }) => ({ promptId, versionId: headId, seenId: live.get(promptId) ?? null }));
    const why = `Change ${change.serial}: the gates pass`;
    const released = await releaseVersion(context, { kind: "promotion", environmentId, moves, why, changeId, breakGlass: false });
    if (released.outcome === "refused") return nothing;
    await followRelease(context, released, { environmentId, why });
    return { ...sayReleased(released, why), result: undefined };
  },
});
