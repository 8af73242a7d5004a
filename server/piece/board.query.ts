import { z } from "zod";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { query } from "#server/query";
import { asJudgedFor } from "#server/run/blind.query";
import { namesOf } from "#server/workspace/name-people";
import { id } from "#server/workspace/schema";
import { columns, openPieces, type Column } from "./sql";

const perColumn = 50;
const mostCounted = 10_000;

interface Place {
  ids: string[];
  count: number;
  next: string | undefined;
}

/** Pieces by how far they are: being drafted, waiting for a verdict, published. A column goes on after the last piece of the page before. */
export const board = query({
  name: "piece.board",
  permission: "run.read",
  input: z.object({ whose: z.enum(["mine", "everyone"]).default("mine"), cursor: z.object({ column: z.enum(columns), after: id }).optional() }),
  async run(context, { whose, cursor }) {
    const makerId = whose === "mine" ? selfOf(context.actor) : null;
    const after = (column: Column) => (cursor?.column === column ? cursor.after : undefined);
    const wanted = (column: Column) => !cursor || cursor.column === column;
    const open = wanted("drafting") || wanted("waiting") ? await openPieces(context, makerId) : [];
    const places = {
      drafting: page(open.filter(({ waits }) => !waits).map(({ id }) => id), after("drafting")),
      waiting: page(open.filter(({ waits }) => waits).map(({ id }) => id), after("waiting")),
      published: wanted("published") ? await published(context, makerId, after("published")) : { ids: [], count: 0, next: undefined },
    };
    const shown = await cards(context, columns.flatMap((column) => (wanted(column) ? places[column].ids : [])));
    const column = (name: Column) => ({ pieces: places[name].ids.flatMap((one) => shown.get(one) ?? []), count: places[name].count, next: places[name].next });
    const closed = await context.db.piece.count({ where: { closedAt: { not: null }, ...(makerId && { makerId }) }, take: mostCounted });
    return { drafting: column("drafting"), waiting: column("waiting"), published: column("published"), closed };
  },
});

function page(all: string[], after: string | undefined): Place {
  const from = after === undefined ? 0 : all.indexOf(after) + 1;
  const ids = all.slice(from, from + perColumn);
  return { ids, count: all.length, next: from + perColumn < all.length ? ids.at(-1) : undefined };
}

async function published({ db }: Open<WorkspaceContext>, makerId: string | null, after: string | undefined): Promise<Place> {
  const where = { publishedAt: { not: null }, ...(makerId && { makerId }) };
  const rows = await db.piece.findMany({
    where,
    select: { id: true },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: perColumn + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  });
  const ids = rows.slice(0, perColumn).map(({ id }) => id);
  return { ids, count: await db.piece.count({ where, take: mostCounted }), next: rows.length > perColumn ? ids.at(-1) : undefined };
}

async function cards(context: Open<WorkspaceContext>, ids: string[]) {
  const { db } = context;
  const rows = await db.piece.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, title: true, makerId: true, contentType: true, createdAt: true, firstAt: true, publishedAt: true, link: true },
      prompt: { select: { key: true, name: true, kind: true } },
      runs: { select: { id: true, step: true, attempt: true, tool: true, verdict: true, excerpt: true, purpose: true }, orderBy: [{ step: "desc" }, { attempt: "desc" }, { id: "desc" }], take: 1 },
    },
  });
  const names = await namesOf(db, rows.flatMap(({ makerId }) => makerId ?? []));
  const outputs = await asJudgedFor(context, rows.flatMap(({ runs }) => runs));
  const lasts = new Map(outputs.map(({ id, purpose, ...last }) => [id, { runId: id, ...last, trial: purpose === "trial" }]));
  const found = rows.map(({ title, makerId, firstAt, runs: [last], ...piece }) => ({
    ...piece,
    title: title || (piece.prompt?.name ?? ""),
    maker: makerId && (names.get(makerId) ?? null),
    last: last && lasts.get(last.id),
    secondsToPublish: secondsBetween(firstAt, piece.publishedAt),
  }));
  return new Map(found.map((piece) => [piece.id, piece]));
}

export const secondsBetween = (from: Date | null, to: Date | null) => (from && to ? Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000)) : null);
