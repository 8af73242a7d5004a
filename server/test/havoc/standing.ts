import type pg from "pg";
import { daysIn } from "#server/core/run/day";
import type { Verdict } from "#server/core/run/verdict";
import { lifeOf, pieceOf, publishedAt, titleOf, type Life, type World } from "./lives";

interface RunFound {
  id: string;
  name: string;
  at: number;
  output: string | null;
  model: string;
  status: string;
  latency: number | null;
  customer: string;
  piece: string | null;
  verdict: Verdict | null;
  attempt: number;
  followed: boolean;
  day: number;
}

interface RatingFound {
  name: string;
  run: string;
  verdict: Verdict | null;
}

interface PieceFound {
  name: string;
  title: string;
  published: number | null;
  first: string | null;
}

interface Place {
  workspaceId: string;
  place: number;
}

const runsSql = `SELECT r.id, r.external_id AS name, (extract(epoch FROM r.at) * 1000)::float8 AS at, t.output, r.model, r.status, r.latency, r.customer, p.external_id AS piece, r.verdict, r.attempt, r.followed, r.day
  FROM run r LEFT JOIN run_text t ON t.workspace_id = r.workspace_id AND t.run_id = r.id LEFT JOIN piece p ON p.workspace_id = r.workspace_id AND p.id = r.piece_id WHERE r.workspace_id = $1`;
const ratingsSql = "SELECT g.external_id AS name, coalesce(r.external_id, 'nothing') AS run, g.verdict FROM rating g LEFT JOIN run r ON r.workspace_id = g.workspace_id AND r.id = g.run_id WHERE g.workspace_id = $1";
const piecesSql = `SELECT p.external_id AS name, p.title, (extract(epoch FROM p.published_at) * 1000)::float8 AS published, r.external_id AS first
  FROM piece p LEFT JOIN run r ON r.workspace_id = p.workspace_id AND r.id = p.first_run_id WHERE p.workspace_id = $1`;

/** Whatever of a workspace does not stand as it was acknowledged: what is missing, what is there twice, what nobody was promised, and what says something else. */
export async function wrongIn(owner: pg.Client, world: World, lives: number, { workspaceId, place }: Place): Promise<string[]> {
  const all = Array.from({ length: lives }, (_, number) => lifeOf(world, number)).filter((life) => life.place === place);
  const left = all.filter(({ deleted }) => !deleted);
  const [runs, ratings, pieces] = [await rowsOf<RunFound>(owner, runsSql, workspaceId), await rowsOf<RatingFound>(owner, ratingsSql, workspaceId), await rowsOf<PieceFound>(owner, piecesSql, workspaceId)];
  const tries = triesOf(left);
  return [
    ...compare("run", runs.map(({ id: _, day: __, ...row }) => row), left.map((life) => shallStand(life, tries))),
    ...compare("rating", ratings, left.flatMap(({ name: run, stands }) => Object.entries(stands.ratings).map(([name, verdict]) => ({ name, run, verdict })))),
    ...compare("piece", pieces, piecesIn(all, tries)),
    ...(await keysGone(owner, workspaceId, all, runs)),
    ...(await daysOff(owner, workspaceId, runs)),
  ];
}

/** The tries of each piece, the earliest first. */
function triesOf(left: readonly Life[]): Map<string, Life[]> {
  const tries = new Map<string, Life[]>();
  for (const life of left) if (life.stands.piece !== null) tries.set(life.stands.piece, [...(tries.get(life.stands.piece) ?? []), life]);
  for (const lives of tries.values()) lives.sort((one, other) => one.stands.at - other.stands.at || (one.name < other.name ? -1 : 1));
  return tries;
}

function shallStand(life: Life, tries: ReadonlyMap<string, Life[]>): Omit<RunFound, "id" | "day"> {
  const { ratings: _, ...stands } = life.stands;
  const siblings = tries.get(stands.piece ?? "") ?? [life];
  const at = siblings.indexOf(life);
  return { name: life.name, ...stands, attempt: at + 1, followed: at < siblings.length - 1 };
}

function piecesIn(all: readonly Life[], tries: ReadonlyMap<string, Life[]>): PieceFound[] {
  const spoken = new Map(all.flatMap(({ number, words }) => (words.some(({ path }) => path === "pieces") ? [[pieceOf(number), number] as const] : [])));
  return [...spoken].map(([name, number]) => ({ name, title: titleOf(number), published: publishedAt(number), first: tries.get(name)?.[0]?.name ?? null }));
}

function compare<Row extends { name: string }>(noun: string, found: readonly Row[], wanted: readonly Row[]): string[] {
  const wrong: string[] = [];
  const rows = new Map<string, Row>();
  for (const row of found) {
    if (rows.has(row.name)) wrong.push(`The ${noun} ${row.name} stands twice.`);
    rows.set(row.name, row);
  }
  for (const shall of wanted) {
    const is = rows.get(shall.name);
    rows.delete(shall.name);
    if (!is) wrong.push(`The ${noun} ${shall.name} was acknowledged, and is not there.`);
    else for (const [field, value] of Object.entries(shall)) if ((is as Record<string, unknown>)[field] !== value) wrong.push(`The ${noun} ${shall.name} has the ${field} ${String((is as Record<string, unknown>)[field])}, and ${String(value)} was said.`); // safe because only asked for names
  }
  return [...wrong, ...[...rows.keys()].map((name) => `The ${noun} ${name} was refused, deleted or never said, and is there.`)];
}

/** A run's name means that run and no other; that of a deleted one is marked. */
async function keysGone(owner: pg.Client, workspaceId: string, all: readonly Life[], runs: readonly RunFound[]) {
  const keys = new Map((await rowsOf<{ name: string; id: string; gone: boolean }>(owner, "SELECT external_id AS name, run_id AS id, gone FROM run_key WHERE workspace_id = $1", workspaceId)).map((key) => [key.name, key]));
  const ids = new Map(runs.map(({ name, id }) => [name, id]));
  return all.filter(({ name, deleted }) => (deleted ? keys.get(name)?.gone !== true : keys.get(name)?.id !== ids.get(name))).map(({ name }) => `The name ${name} means another run.`);
}

/** Once days are cut anew, each run is counted under its own. */
async function daysOff(owner: pg.Client, workspaceId: string, runs: readonly RunFound[]) {
  const [workspace] = await rowsOf<{ zone: string }>(owner, "SELECT time_zone AS zone FROM workspace WHERE id = $1", workspaceId);
  const days = daysIn(workspace?.zone ?? "UTC");
  return runs.filter(({ at, day }) => days.of(at) !== day).map(({ name, day, at }) => `The run ${name} is counted on the day ${day}, and in ${workspace?.zone} it is of ${days.of(at)}.`);
}

const rowsOf = async <Row extends object>(owner: pg.Client, sql: string, workspaceId: string) => (await owner.query<Row>(sql, [workspaceId])).rows;
