import { z } from "zod";
import { NotFound } from "#server/errors";
import { query } from "#server/query";
import { id } from "#server/workspace/schema";
import { exportOwner } from "./sql";

/** As many runs go into one file. */
export const mostExported = 100_000;

/** One's own exports that have not lapsed, the newest first. */
export const exports = query({
  name: "export.list",
  permission: "run.read",
  input: z.object({}),
  async run({ db, request }) {
    const rows = await db.export.findMany({
      where: { expiresAt: { gt: request.now() }, state: { not: "cancelled" } },
      select: { id: true, format: true, state: true, done: true, total: true, bytes: true, fromAt: true, createdAt: true, expiresAt: true },
      orderBy: { createdAt: "desc" },
      take: 20,
    });
    return rows.map((row) => ({ ...row, cut: row.done >= mostExported }));
  },
});

/** What a finished export is called and how many parts it has. */
export const exportFile = query({
  name: "export.file",
  permission: "run.read",
  input: z.object({ exportId: id }),
  async run({ db, request }, { exportId }) {
    const row = await db.export.findFirst({ where: { id: exportId, state: "done", expiresAt: { gt: request.now() } }, select: { format: true, parts: true, bytes: true, createdAt: true } });
    if (!row) throw new NotFound("export of yours");
    return row;
  },
});

export const exportPart = query({
  name: "export.part",
  permission: "run.read",
  input: z.object({ exportId: id, place: z.int().min(0) }),
  async run({ db }, { exportId, place }) {
    const part = await db.exportPart.findFirst({ where: { exportId, place }, select: { text: true } });
    if (!part) throw new NotFound("export of yours");
    return part.text;
  },
});

/** Whose work a job goes on with, when nobody says. */
export const ownerOfExport = query({
  name: "export.owner",
  permission: "run.read",
  input: z.object({ exportId: id }),
  run: (context, { exportId }) => exportOwner(context, exportId),
});
