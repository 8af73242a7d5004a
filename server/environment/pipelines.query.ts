import { z } from "zod";
import { allows } from "#server/access/permissions";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import type { Demands } from "#server/core/policy/demands";
import { inWords, type Names } from "#server/core/policy/in-words";
import { loosens } from "#server/core/policy/loosens";
import { usualDemands } from "#server/core/policy/usual";
import { inheritance, type Inherited } from "#server/folder/inherit-folder";
import { query } from "#server/query";
import { confirmersOf } from "./find-confirmers";
import { demandsIn } from "./find-policy";
import { namesIn } from "./name-demands";

/** Every pipeline of the workspace: its environments, what each demands, and what waits to be confirmed. */
export const pipelines = query({
  name: "environment.pipelines",
  permission: "prompt.read",
  input: z.object({}),
  async run(context) {
    const environments = await openEnvironments(context);
    const stored = await storedPolicies(context, environments.map(({ id }) => id));
    const rulesOf = await inheritance(context);
    const live = new Map((await context.db.live.groupBy({ by: ["environmentId"], where: { releaseId: { not: null } }, _count: true })).map(({ environmentId, _count }) => [environmentId, _count]));
    const names = await namesIn(context, stored.flatMap(({ demands }) => (demands ? [demandsIn(demands)] : [])), []);
    const owners = [...new Set(environments.map(({ folderId }) => folderId))];
    const shown = owners.map((folderId) => {
      const own = environments.filter((environment) => environment.folderId === folderId);
      const reader = { own, stored, rulesOf, self: personOf(context.actor), names: { ...names, environments: new Map(own.map(({ key, name }) => [key, name])) } };
      return { folder: whereIs(folderId, rulesOf), environments: own.map((environment) => ({ ...environment, live: live.get(environment.id) ?? 0, ...demanded(reader, environment) })) };
    });
    return {
      manages: allows(context.grants, "policy.manage"),
      /** Whether somebody else would have to confirm what loosens a policy. */
      confirmed: (await confirmersOf(context)).length > 0,
      pipelines: shown.sort((a, b) => Number(a.folder !== null) - Number(b.folder !== null) || (a.folder?.path.join("/") ?? "").localeCompare(b.folder?.path.join("/") ?? "")),
    };
  },
});

const openEnvironments = ({ db }: Open<WorkspaceContext>) =>
  db.environment.findMany({ where: { closedAt: null }, select: { id: true, key: true, name: true, place: true, folderId: true }, orderBy: [{ place: "asc" }, { id: "asc" }] });

const storedPolicies = ({ db }: Open<WorkspaceContext>, environmentIds: readonly string[]) =>
  db.policy.findMany({
    where: { environmentId: { in: [...environmentIds] } },
    select: { id: true, environmentId: true, folderId: true, serial: true, state: true, demands: true, why: true, createdAt: true, authorId: true, author: { select: { name: true } } },
    orderBy: { serial: "desc" },
    distinct: ["environmentId", "folderId", "state"],
  });

type Stored = Awaited<ReturnType<typeof storedPolicies>>[number];
type Shown = Awaited<ReturnType<typeof openEnvironments>>[number];

interface Reader {
  own: readonly Shown[];
  stored: readonly Stored[];
  rulesOf: (folderId: string | null) => Inherited;
  names: Names;
  self: string | undefined;
}

/** What an environment demands of all, and of folders that have a say of their own. */
function demanded(reader: Reader, environment: Shown) {
  const { own, stored, rulesOf } = reader;
  const rows = stored.filter(({ environmentId }) => environmentId === environment.id);
  const standing = (folderId: string | null) => rows.find((row) => row.folderId === folderId && row.state === "standing" && row.demands !== null);
  const usual = usualDemands(own.map(({ key }) => key), own.indexOf(environment));
  const line = (folderId: string) => rulesOf(folderId).path.map(({ id }) => id).reverse();
  const above = (folderId: string | null): Demands => {
    const nearest = folderId === null ? undefined : line(folderId).slice(1).map(standing).find((row) => row !== undefined) ?? standing(null);
    return nearest?.demands ? demandsIn(nearest.demands) : usual;
  };
  const at = (folderId: string | null) => scoped(reader, rows.filter((row) => row.folderId === folderId), above(folderId));
  const folders = [...new Set(rows.map(({ folderId }) => folderId))].filter((folderId) => folderId !== null).map((folderId) => ({ folder: whereIs(folderId, rulesOf), ...at(folderId) }));
  return { ...at(null), folders: folders.filter(({ policy, waiting }) => policy.id !== null || waiting !== null) };
}

/** What stands in one place, and what somebody proposed instead. */
function scoped({ names, self }: Reader, rows: readonly Stored[], above: Demands) {
  const newest = Math.max(0, ...rows.map(({ serial }) => serial));
  const row = rows.find(({ state, demands }) => state === "standing" && demands !== null);
  const demands = row?.demands ? demandsIn(row.demands) : above;
  const proposed = rows.find(({ state }) => state === "proposed");
  const next = proposed?.demands ? demandsIn(proposed.demands) : above;
  return {
    /** Of the newest that was written, to be sent along with the next. */
    seenSerial: newest,
    policy: { id: row?.id ?? null, demands, words: inWords(demands, names), by: row?.author.name ?? null, since: row?.createdAt ?? null, why: row?.why ?? "" },
    waiting: proposed ? { id: proposed.id, by: proposed.author.name, at: proposed.createdAt, why: proposed.why, own: proposed.authorId === self, words: inWords(next, names), looser: loosens(demands, next, names) } : null,
  };
}

const whereIs = (folderId: string | null, rulesOf: Reader["rulesOf"]) => (folderId === null ? null : { id: folderId, path: rulesOf(folderId).path.map(({ name }) => name) });
