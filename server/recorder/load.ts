import type pg from "pg";
import { isId } from "#server/core/run/id";
import { inOrder } from "./keys";
import { arraysOf, insertSql, readRow, selected, type Column } from "./columns";
import { emptyPiece, pieceColumns, type PieceRow } from "./piece-row";
import { ratingColumns, type RatingRow } from "./rating-row";
import { runColumns, textSaid, type RunRow } from "./run-row";
import { TryAgain } from "./failures";
import type { Item, World } from "./world";

interface Place {
  workspaceId: string;
  id: string;
}

const place: Column<Place>[] = [
  { name: "workspaceId", column: "workspace_id", kind: "uuid" },
  { name: "id", column: "id", kind: "uuid" },
];
const places = "unnest($1::uuid[], $2::uuid[]) AS x (workspace_id, id)";

/** Holds all that the batch touches beside the keys: pieces before runs, and each kind in one order, so that no two writers wait for each other. */
export async function load(client: pg.ClientBase, world: World): Promise<void> {
  const known = distinct(world.items.flatMap(({ subject }) => (subject && !subject.fresh && !subject.gone ? [subject] : [])));
  const rated = distinct(world.items.flatMap(({ event, subject }) => (event.kind === "rating" && subject && !subject.gone ? [subject] : [])));
  await findOurPieces(client, world.items);
  await holdPieces(client, world, await piecesOf(client, known));
  await holdRuns(client, world, known);
  await readTexts(client, world, known);
  await readRatings(client, world, distinct([...known, ...rated]));
  await readAuthors(client, world);
}

async function piecesOf(client: pg.ClientBase, runs: readonly Place[]): Promise<Place[]> {
  if (runs.length === 0) return [];
  const { rows } = await client.query<Place>(
    `SELECT r.workspace_id AS "workspaceId", r.piece_id AS id FROM ${places} JOIN run r ON r.workspace_id = x.workspace_id AND r.id = x.id WHERE r.piece_id IS NOT NULL`,
    arraysOf(runs, place),
  );
  return rows;
}

/** A name that is an id of ours means that piece, whatever its sender calls it. */
async function findOurPieces(client: pg.ClientBase, items: readonly Item[]) {
  const named = items.flatMap(({ event, piece }) => {
    const name = event.kind === "piece" ? (event.id ?? event.externalId) : piece?.externalId;
    return name && isId(name) ? [{ workspaceId: event.workspaceId, id: name }] : [];
  });
  if (named.length === 0) return;
  const { rows } = await client.query<Place>(`SELECT p.workspace_id AS "workspaceId", p.id FROM ${places} JOIN piece p ON p.workspace_id = x.workspace_id AND p.id = x.id`, arraysOf(distinct(named), place));
  const known = new Set(rows.map(nameOf));
  const isKnown = (workspaceId: string, id: string) => known.has(nameOf({ workspaceId, id }));
  for (const item of items) {
    const { event, piece } = item;
    if (event.kind === "piece" && event.externalId !== undefined && isKnown(event.workspaceId, event.externalId)) item.id = event.externalId;
    if (piece?.externalId && isKnown(event.workspaceId, piece.externalId)) item.piece = { id: piece.externalId, externalId: null };
  }
}

async function holdPieces(client: pg.ClientBase, world: World, more: readonly Place[]) {
  const made = world.items.flatMap((item) => newPiece(item));
  if (made.length > 0) await client.query(insertSql("piece", pieceColumns, "ON CONFLICT DO NOTHING"), arraysOf(distinct(made), pieceColumns));
  const wanted = distinct([...more, ...world.items.flatMap(({ event: { workspaceId, kind }, id, piece }) => (piece ? [{ workspaceId, id: piece.id }] : kind === "piece" ? [{ workspaceId, id }] : []))]);
  if (wanted.length === 0) return;
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT ${selected(pieceColumns, "p")} FROM ${places} JOIN piece p ON p.workspace_id = x.workspace_id AND p.id = x.id ORDER BY p.workspace_id, p.id FOR UPDATE OF p`,
    arraysOf(wanted, place),
  );
  for (const row of rows) {
    const before = readRow<PieceRow>(row, pieceColumns);
    world.pieces.set(before.id, { before, now: { ...before } });
  }
}

/** By the name its sender gives it, or because somebody begins it here; what is called by an id that we don't know isn't made. */
function newPiece({ event, id, piece }: Item): PieceRow[] {
  const { workspaceId } = event;
  if (event.kind === "run") return piece?.externalId ? [emptyPiece(piece.id, workspaceId, piece.externalId)] : [];
  return event.kind === "piece" && event.id === undefined ? [emptyPiece(id, workspaceId, event.externalId ?? null)] : [];
}

async function holdRuns(client: pg.ClientBase, world: World, known: readonly Place[]) {
  const [byId, byPiece] = [distinct(known), [...world.pieces.values()].flatMap(({ before }) => before ?? [])];
  if (byId.length + byPiece.length === 0) return;
  const columns = selected(runColumns, "r");
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT ${columns} FROM run r WHERE (r.workspace_id, r.id) IN (
       SELECT x.workspace_id, x.id FROM ${places} UNION
       SELECT o.workspace_id, o.id FROM unnest($3::uuid[], $4::uuid[]) AS y (workspace_id, piece_id) JOIN run o ON o.workspace_id = y.workspace_id AND o.piece_id = y.piece_id
     ) ORDER BY r.workspace_id, r.id FOR UPDATE OF r`,
    [...arraysOf(byId, place), ...arraysOf(byPiece, place)],
  );
  for (const row of rows) {
    const before = readRow<RunRow>({ ...row, inputs: null, rendered: null, output: null, reasoning: null }, runColumns);
    if (before.pieceId !== null && !world.pieces.has(before.pieceId)) throw new TryAgain(); // it was moved to a piece while we looked
    world.runs.set(before.id, { before, now: { ...before }, whole: false });
  }
}

async function readTexts(client: pg.ClientBase, world: World, known: readonly Place[]) {
  const wanted = known.filter(({ id }) => world.runs.has(id));
  if (wanted.length === 0) return;
  const { rows } = await client.query<Pick<RunRow, "id">>(
    `SELECT t.run_id AS id, ${selected(textSaid, "t")} FROM ${places} JOIN run_text t ON t.workspace_id = x.workspace_id AND t.run_id = x.id`,
    arraysOf(wanted, place),
  );
  const texts = new Map(rows.map((row) => [row.id, row]));
  for (const { id } of wanted) {
    const held = world.runs.get(id);
    if (!held) continue;
    held.whole = true;
    Object.assign(held.before ?? {}, texts.get(id));
    Object.assign(held.now ?? {}, texts.get(id));
  }
}

async function readRatings(client: pg.ClientBase, world: World, runs: readonly Place[]) {
  if (runs.length === 0) return;
  const named = distinct(world.items.flatMap(({ event, id }) => (event.kind === "rating" ? [{ workspaceId: event.workspaceId, id }] : [])));
  const { rows } = await client.query<Record<string, unknown>>(
    `SELECT ${selected(ratingColumns, "g")} FROM rating g WHERE (g.workspace_id, g.id) IN (
       SELECT x.workspace_id, x.id FROM ${places} UNION
       SELECT o.workspace_id, o.id FROM unnest($3::uuid[], $4::uuid[]) AS y (workspace_id, run_id) JOIN rating o ON o.workspace_id = y.workspace_id AND o.run_id = y.run_id
     )`,
    [...arraysOf(named, place), ...arraysOf(runs, place)],
  );
  for (const row of rows) {
    const before = readRow<RatingRow>(row, ratingColumns);
    world.ratings.set(before.id, { before, now: { ...before } });
  }
  for (const { id } of runs) world.rated.add(id);
}

async function readAuthors(client: pg.ClientBase, world: World) {
  const said = world.items.flatMap(({ event }) => (event.kind === "run" && event.fields.versionId ? [event.fields.versionId] : []));
  const stood = [...world.runs.values()].flatMap(({ before }) => before?.versionId ?? []);
  if (world.rated.size === 0 || said.length + stood.length === 0) return;
  const { rows } = await client.query<{ id: string; author_id: string }>("SELECT v.id, v.author_id FROM unnest($1::uuid[]) AS x (id) JOIN version v ON v.id = x.id", [[...new Set([...said, ...stood])]]);
  for (const { id, author_id } of rows) world.authors.set(id, author_id);
}

/** Whoever knows an id of another workspace must not meet it here, where rows of many are held together. */
const nameOf = ({ workspaceId, id }: Place) => `${workspaceId} ${id}`;

export const distinct = <P extends Place>(places: readonly P[]): P[] =>
  [...new Map(places.map((one) => [nameOf(one), one])).values()].sort(inOrder(({ id }) => id));
