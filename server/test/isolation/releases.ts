import { write } from "#server/db/transaction";
import { promoteVersions } from "#server/release/promote-versions";
import { scheduleRelease } from "#server/release/schedule-release";
import { makeVersion, saying, type makeWorkspace } from "#server/test/factories";

type Ctx = Awaited<ReturnType<typeof makeWorkspace>>["ctx"];

/** Two versions of a prompt, one after the other live in the first environment, and a third that waits for its time. */
export async function makeReleases(ctx: Ctx, { promptId, versionId }: { promptId: string; versionId: string }) {
  const [environmentId = "", nextPlaceId = ""] = await write(ctx, async ({ db }) => (await db.environment.findMany({ orderBy: { place: "asc" }, select: { id: true } })).map(({ id }) => id));
  const later = await makeVersion(ctx, promptId, saying("Write a long letter."), versionId);
  const earlierReleaseId = await live(null, versionId);
  const releaseId = await live(earlierReleaseId, later.id);
  return { environmentId, nextPlaceId, laterVersionId: later.id, earlierReleaseId, releaseId, scheduleId: await schedule() };

  async function live(seenId: string | null, versionId: string) {
    const released = await promoteVersions(ctx, { environmentId, moves: [{ promptId, versionId, seenId }], why: "To try it" });
    if (released.outcome !== "released") throw new Error("This was to be released, and was refused.");
    return released.moved[0]?.id ?? "";
  }
  async function schedule() {
    const due = new Date(Date.now() + 86_400_000);
    return (await scheduleRelease(ctx, { environmentId, moves: [{ promptId, versionId, seenId: null }], due, why: "Tomorrow" })).id;
  }
}
