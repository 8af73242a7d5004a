import { z } from "zod";
import type { Open, WorkspaceContext } from "#server/context";
import { query } from "#server/query";
import { numberText, type VersionNumber } from "#server/core/version/number";
import { id } from "#server/workspace/schema";

const page = 100;

/** The whole workspace, prompt by environment: what is live where, since when, and what marks it bears. */
export const releaseMatrix = query({
  name: "release.matrix",
  permission: "prompt.read",
  input: z.object({ folderId: id.optional(), find: z.string().trim().max(100).default(""), after: z.string().max(200).optional() }),
  async run(context, { folderId, find, after }) {
    const { db } = context;
    const within = folderId ? { folderId: { in: await below(context, folderId) } } : {};
    const prompts = await db.prompt.findMany({
      where: {
        ...{ standing: "team", archivedAt: null, ...within },
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

/** A folder and all that lies in it, at any depth. */
async function below({ db }: Open<WorkspaceContext>, folderId: string): Promise<string[]> {
  const folders = await db.folder.findMany({ select: { id: true, parentId: true } });
  const reach = (id: string): string[] => [id, ...folders.filter(({ parentId }) => parentId === id).flatMap((child) => reach(child.id))];
  return reach(folderId);
}

const cell = {
  ...{ id: true, at: true, kind: true, unreviewed: true, unvalidated: true, brokeGlass: true },
  ...{ version: { select: { sha: true, major: true, minor: true, patch: true } }, by: { select: { name: true } } },
  validations: { where: { passed: true }, take: 1, select: { id: true } },
} as const;

interface Cell {
  version: VersionNumber & { sha: string };
  unvalidated: boolean;
  validations: { id: string }[];
}

const cellOf = <C extends Cell>({ version, validations, ...rest }: C) => ({ ...rest, number: numberText(version), sha: version.sha, unvalidated: rest.unvalidated && validations.length === 0 });
