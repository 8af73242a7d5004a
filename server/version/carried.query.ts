import { z } from "zod";
import type { Carried } from "#server/core/exchange/carried";
import type { Json } from "#server/core/version/content";
import { numberText } from "#server/core/version/number";
import { inheritance } from "#server/folder/inherit-folder";
import { contentIn } from "#server/prompt/store-content";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";

/** Prompts with all they ever said, ready to travel; page by page, so that a whole workspace can leave. */
export const carried = query({
  name: "prompt.export",
  permission: "prompt.read",
  input: z.object({ promptIds: z.array(id).max(200).optional(), after: id.optional(), limit: z.int().min(1).max(50).default(20) }),
  async run(context, { promptIds, after, limit }) {
    const rows = await context.db.prompt.findMany({
      where: { archivedAt: null, latestId: { not: null }, id: { ...(promptIds && { in: promptIds }), ...(after && { gt: after }) } },
      select: {
        ...{ id: true, key: true, name: true, purpose: true, contentType: true, tags: true, tools: true, folderId: true, kind: true },
        versions: { select: { major: true, minor: true, patch: true, what: true, why: true, content: true, sha: true }, orderBy: { serial: "asc" } },
        inputSets: { select: { name: true, values: true }, orderBy: { name: "asc" } },
      },
      orderBy: { id: "asc" },
      take: limit + 1,
    });
    const rulesOf = await inheritance(context);
    const shown = rows.slice(0, limit);
    const prompts = shown.map(({ id: _id, folderId, versions, inputSets, ...facts }): Carried => ({
      ...facts,
      folder: rulesOf(folderId).path.map(({ name }) => name),
      versions: versions.map(({ what, why, sha, content, ...number }) => ({ number: numberText(number), what, why, content: contentIn(content), sha })),
      // safe because save-input-set.ts let only JSON in
      inputSets: inputSets.map(({ name, values }) => ({ name, values: values as Record<string, Json> })),
      notes: [],
    }));
    return { carried: prompts, next: rows.length > limit ? shown.at(-1)?.id : undefined };
  },
});
