import { z } from "zod";
import { numberText } from "#server/core/version/number";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";

const most = 200;

/** What waits for its time, and what was refused lately. */
export const schedules = query({
  name: "release.schedules",
  permission: "prompt.read",
  input: z.object({ promptId: id.optional(), changeId: id.optional() }),
  async run({ db, request }, { promptId, changeId }) {
    const lately = new Date(request.now().getTime() - 7 * 86_400_000);
    const rows = await db.schedule.findMany({
      where: { changeId, ...(promptId ? { parts: { some: { promptId } } } : {}), OR: [{ state: "waiting" }, { state: "refused", settledAt: { gt: lately } }] },
      orderBy: { due: "asc" },
      take: most,
      select: {
        ...{ id: true, due: true, why: true, state: true, refusal: true, by: { select: { id: true, name: true } }, environment: { select: { id: true, key: true, name: true } }, change: { select: { serial: true, title: true } } },
        parts: { select: { prompt: { select: { id: true, key: true, name: true } }, version: { select: { id: true, sha: true, major: true, minor: true, patch: true } } } },
      },
    });
    return rows.map(({ parts, ...row }) => ({ ...row, parts: parts.map(({ prompt, version }) => ({ prompt, versionId: version.id, number: numberText(version) })) }));
  },
});

/** What was restored in a hurry and waits for somebody to look, or did not hold. */
export const unvalidated = query({
  name: "release.unvalidated",
  permission: "prompt.read",
  input: z.object({}),
  async run({ db }) {
    const rows = await db.release.findMany({
      where: { unvalidated: true, validations: { none: { passed: true } }, live: { some: {} } },
      orderBy: { at: "desc" },
      take: most,
      select: { id: true, at: true, prompt: { select: { key: true, name: true } }, environment: { select: { key: true, name: true } }, version: { select: { major: true, minor: true, patch: true } }, validations: { orderBy: { at: "desc" }, take: 1, select: { checks: true, at: true } } },
    });
    return rows.map(({ version, ...row }) => ({ ...row, number: numberText(version) }));
  },
});
