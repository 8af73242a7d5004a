import type pg from "pg";
import { arraysOf, insertSql, updateSql, type Column } from "./columns";
import { rowsOf } from "./composites";
import { distinct } from "./load";
import { pieceColumns, pieceSaid, type PieceRow } from "./piece-row";
import { ratingColumns, ratingSaid, type RatingRow } from "./rating-row";
import { runColumns, runUpdated, textColumns, textSaid, type RunRow } from "./run-row";
import { runColumnsSaid } from "./say";
import { sumsOf } from "./sums";
import { keptOf, type Stamps } from "./told";
import type { Held, World } from "./world";

const sql = {
  newRuns: "INSERT INTO run SELECT * FROM unnest($1::run[])",
  runs: updateSql("run", runUpdated),
  texts: insertSql("run_text", textColumns, "ON CONFLICT (workspace_id, run_id) DO UPDATE SET inputs = excluded.inputs, rendered = excluded.rendered, output = excluded.output, reasoning = excluded.reasoning"),
  newRatings: insertSql("rating", ratingColumns),
  ratings: updateSql("rating", ratingColumns),
  pieces: updateSql("piece", pieceColumns),
};

/** Writes what has changed, the sums last. */
export async function store(client: pg.ClientBase, world: World): Promise<void> {
  writeDownTimes(world);
  const pieces = changed(world.pieces.values(), pieceColumns);
  const unsaid = [...world.pieces.values()].flatMap(({ now }) => (now?.createdAt === 0 ? [now] : []));
  const runs = changed(world.runs.values(), runUpdated);
  const ratings = changed(world.ratings.values(), ratingColumns);
  const texts = [...runs.made, ...changed(world.runs.values(), textSaid).kept];
  const write = async <Row>(text: string, rows: readonly Row[], columns: readonly Column<Row>[]) => {
    if (rows.length > 0) await client.query(text, arraysOf(rows, columns));
  };
  await write(sql.pieces, pieces.kept, pieceColumns);
  if (runs.made.length > 0) await client.query(sql.newRuns, [rowsOf(runs.made, runColumns)]);
  await write(sql.runs, runs.kept, runUpdated);
  await write(sql.texts, texts.filter(hasText), textColumns);
  await remove(client, "run_text", runs.kept.filter((run) => texts.includes(run) && !hasText(run)));
  await write(sql.newRatings, ratings.made, ratingColumns);
  await write(sql.ratings, ratings.kept, ratingColumns);
  await remove(client, "rating", ratings.gone);
  await removeRuns(client, runs.gone);
  await remove(client, "piece", unsaid);
  await client.query("SELECT add_sums($1, $2, $3, $4)", sumsOf(world));
}

export const hasText = (run: RunRow) => run.output !== null || run.inputs !== null || run.rendered !== null || run.reasoning !== null;

/** When each thing was said, where that is not when most were. */
export function writeDownTimes(world: World) {
  for (const { now, told, before } of world.runs.values()) {
    if (now && told) Object.assign(now, keptOf(told, now, runColumnsSaid));
    else if (now && before && now.attempt !== before.attempt) now.stamps = withAttempt(now);
  }
  for (const { now, told } of world.pieces.values()) if (now && told) Object.assign(now, keptOf(told, now, pieceSaid));
  for (const { now, told } of world.ratings.values()) if (now && told) Object.assign(now, keptOf(told, now, ratingSaid));
}

/** Nobody said which try it was, so it was counted again. */
function withAttempt({ stamps, attempt }: RunRow): Stamps | null {
  const { attempt: _, ...rest } = stamps ?? {};
  if (attempt !== 1) return { ...rest, attempt: 0 };
  return Object.keys(rest).length > 0 ? rest : null;
}

function changed<Row extends RunRow | PieceRow | RatingRow>(all: Iterable<Held<Row>>, columns: readonly Column<Row>[]) {
  const found = { made: [] as Row[], kept: [] as Row[], gone: [] as Row[] };
  for (const { before, now } of all) {
    if (!before && now) found.made.push(now);
    if (before && !now) found.gone.push(before);
    if (before && now && columns.some(({ name }) => !isSame(before[name], now[name]))) found.kept.push(now);
  }
  return { made: distinct(found.made), kept: distinct(found.kept), gone: distinct(found.gone) };
}

const isSame = (one: unknown, other: unknown) => one === other || (typeof one === "object" && typeof other === "object" && JSON.stringify(one) === JSON.stringify(other));

const key: Column<{ workspaceId: string; id: string }>[] = [
  { name: "workspaceId", column: "workspace_id", kind: "uuid" },
  { name: "id", column: "id", kind: "uuid" },
];

async function remove(client: pg.ClientBase, table: "rating" | "run" | "run_text" | "piece", rows: readonly { workspaceId: string; id: string }[]) {
  if (rows.length === 0) return;
  const id = table === "run_text" ? "run_id" : "id";
  await client.query(`DELETE FROM ${table} t USING unnest($1::uuid[], $2::uuid[]) AS x (workspace_id, id) WHERE t.workspace_id = x.workspace_id AND t.${id} = x.id`, arraysOf(rows, key));
}

/** The key stays, so that what is still said of a deleted run doesn't bring it back. */
async function removeRuns(client: pg.ClientBase, rows: readonly RunRow[]) {
  if (rows.length === 0) return;
  await remove(client, "run_text", rows);
  await remove(client, "run", rows);
  await client.query("UPDATE run_key k SET gone = true FROM unnest($1::uuid[], $2::uuid[]) AS x (workspace_id, id) WHERE k.workspace_id = x.workspace_id AND k.run_id = x.id", arraysOf(rows, key));
}
