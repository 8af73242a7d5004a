import { z } from "zod";
import { workspaceMark } from "#server/command";
import { fileOf, type RunFormat } from "#server/core/run/run-file";
import { findRuns, type RunsAsked } from "#server/run/sql";
import { id } from "#server/workspace/schema";
import { filedRuns } from "./filed-runs.query";
import { mostExported } from "./queries";
import { lockExport } from "./sql";

const runsAtOnce = 500;
const patienceMs = 1000;

/** Writes the next part of an export and remembers where it ended, both or neither; so that it goes on after a crash and nothing comes twice. Says whether there is more to do. */
export const writePart = workspaceMark({
  name: "export.write-part",
  permission: "run.read",
  input: z.object({ exportId: id }),
  async run(context, { exportId }) {
    const { db, request } = context;
    if (!(await lockExport(context, exportId))) return { result: false };
    const row = await db.export.findUniqueOrThrow({ where: { id: exportId } });
    const { asked, format } = begunWith(row);
    const limit = Math.min(runsAtOnce, mostExported - row.done);
    const from = row.fromAt && row.fromId ? { after: row.fromAt, afterId: row.fromId } : {};
    const found = await findRuns(context, { ...asked, ...from, limit, patience: patienceMs });
    const { runs, last = found.last } = await filedRuns(context, found.ids);
    const over = !last || row.done + runs.length >= mostExported;
    const text = fileOf(format, runs, row.parts === 0);
    if (text) await db.exportPart.create({ data: { exportId, place: row.parts, text } });
    await db.export.update({
      where: { id: exportId },
      data: {
        ...{ state: over ? "done" : "running", done: row.done + runs.length, parts: row.parts + (text ? 1 : 0), bytes: row.bytes + BigInt(Buffer.byteLength(text)) },
        ...{ fromAt: last?.at, fromId: last?.id, touchedAt: request.now() },
      },
    });
    return { result: !over, told: over };
  },
});

/** What an export was begun with; start-export.ts wrote it, and nothing else does. */
const begunWith = (row: { asked: unknown; format: string }) => row as { asked: RunsAsked; format: RunFormat };
