import type { Open, WorkspaceContext } from "#server/context";
import { isId } from "#server/core/run/id";

type Found = { id: string } | { sentence: string };

/** Finds pieces by what people write for them: Galley's id, the id of whoever sent it, or the title. */
export async function findPieces({ db }: Open<WorkspaceContext>, written: readonly string[]): Promise<(name: string) => Found> {
  const names = [...new Set(written.map((name) => name.trim()))].filter((name) => name !== "");
  const rows = await db.piece.findMany({
    where: { OR: [{ id: { in: names.map((name) => name.toLowerCase()).filter(isId) } }, { externalId: { in: names } }, { title: { in: names } }] },
    select: { id: true, externalId: true, title: true },
    take: 50_000,
  });
  const byId = new Map(rows.flatMap(({ id, externalId }) => [[id, id] as const, ...(externalId ? [[externalId, id] as const] : [])]));
  const byTitle = new Map<string, string[]>();
  for (const { id, title } of rows) byTitle.set(title, [...(byTitle.get(title) ?? []), id]);
  return (name) => {
    const wanted = name.trim();
    const id = byId.get(wanted) ?? byId.get(wanted.toLowerCase());
    if (id) return { id };
    const titled = byTitle.get(wanted) ?? [];
    if (titled.length > 1) return { sentence: `${titled.length} pieces are called “${wanted}”; name it by its id.` };
    return titled[0] ? { id: titled[0] } : { sentence: `There is no piece “${wanted.slice(0, 80)}”.` };
  };
}
