import { z } from "zod";
import { query } from "#server/query";
import { numberText } from "#server/core/version/number";
import { id } from "#server/workspace/schema";

const page = 100;

/** The whole workspace, prompt by environment: what is live where, since when, and what marks it bears. */
export const releaseMatrix = query({
  name: "release.matrix",
  permission: "prompt.read",
  input: z.object({ folderId: id.optional(), find: z.string().trim().max(100).default(""), after: z.string().max(200).optional() }),
  async run({ db }, { folderId, find, after }) {
    const prompts = await db.prompt.findMany({
      where: {
        ...{ standing: "team", archivedAt: null, folderId },
        ...(find ? { OR: [{ name: { contains: find, mode: "insensitive" } }, { key: { contains: find, mode: "insensitive" } }] } : {}),
        ...(after ? { key: { gt: after } } : {}),
        live: { some: { releaseId: { not: null } } },
      },
      orderBy: { key: "asc" },
      take: page + 1,
      select: { id: true, key: true, name: true, latest: { select: { major: true, minor: true, patch: true } }, live: { select: { environmentId: true, release: { select: cell } } } },
    });
    const environments = await db.environment.findMany({ where: { closedAt: null }, orderBy: [{ folderId: { sort: "asc", nulls: "first" } }, { place: "asc" }], select: { id: true, key: true, name: true, folder: { select: { id: true, name: true } } } });
    const rows = prompts.slice(0, page).map(({ live, latest, ...prompt }) => ({
      prompt,
      newest: latest ? numberText(latest) : null,
      cells: Object.fromEntries(live.flatMap(({ environmentId, release }) => (release ? [[environmentId, cellOf(release)]] : []))),
    }));
    return { environments, rows, next: prompts.length > page ? rows.at(-1)?.prompt.key : undefined };
  },
});

const cell = {
  ...{ id: true, at: true, kind: true, unreviewed: true, unvalidated: true, brokeGlass: true },
  ...{ version: { select: { sha: true, major: true, minor: true, patch: true } }, by: { select: { name: true } } },
  validations: { where: { passed: true }, take: 1, select: { id: true } },
} as const;

type Cell = { version: { sha: string; major: number; minor: number; patch: number }; unvalidated: boolean; validations: { id: string }[] };

const cellOf = <C extends Cell>({ version, validations, ...rest }: C) => ({ ...rest, number: numberText(version), sha: version.sha, unvalidated: rest.unvalidated && validations.length === 0 });
