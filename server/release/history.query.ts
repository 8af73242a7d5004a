import { z } from "zod";
import { NotFound } from "#server/errors";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { lineOf, lineShape } from "./release-line";

const page = 50;

/** Everything that ever went live: of one prompt, of one environment, or of all; the newest first. */
export const releases = query({
  name: "release.list",
  permission: "prompt.read",
  input: z.object({ promptId: id.optional(), environmentId: id.optional(), cursor: id.optional() }),
  async run({ db }, { cursor, ...where }) {
    // Ids sort by time, and of one transaction in the order they were written.
    const rows = await db.release.findMany({ where: { ...where, ...(cursor ? { id: { lt: cursor } } : {}) }, orderBy: { id: "desc" }, take: page + 1, select: lineShape });
    const lines = rows.slice(0, page).map(lineOf);
    return { lines, nextCursor: rows.length > page ? lines.at(-1)?.id : undefined };
  },
});

/** One release with all it was judged by. */
export const release = query({
  name: "release.show",
  permission: "prompt.read",
  input: z.object({ releaseId: id }),
  async run({ db }, { releaseId }) {
    const row = await db.release.findUnique({ where: { id: releaseId }, select: { ...lineShape, pins: true, actor: true, policy: { select: { serial: true } } } });
    if (!row) throw new NotFound("release");
    return lineOf(row);
  },
});
