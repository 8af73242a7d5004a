import { z } from "zod";
import { command } from "#server/command";
import { readTable, type TableRow } from "#server/core/batch/read-table";
import type { Input } from "#server/core/version/content";
import { Invalid } from "#server/errors";
import { findPieces } from "#server/piece/find-pieces";
import { problemOfOutcome } from "./keep-outcome";
import { outcomeName } from "./schema";
import { keepOutcomes, type OutcomeRow } from "./sql";

const mostRows = 5000;
const mostText = 2_000_000;

const column = (name: string, type: Input["type"], required = true): Input => ({ name, type, required, untrusted: true });
const header = [column("piece", "text"), column("name", "text"), column("value", "number"), column("of", "number", false), column("date", "date")];

interface RowProblem {
  /** Counted as in the file, whose first row is the header. */
  row: number;
  sentence: string;
}

/** Reads outcomes out of a table. What is wrong is named by its row, and the other rows go in. */
export const importOutcomes = command({
  name: "outcome.import",
  permission: "run.write",
  input: z.object({ csv: z.string().max(mostText, `A table of outcomes has at most ${mostText.toLocaleString("en")} characters`).regex(/^[^\0\p{Cs}]*$/u, "The file is text in UTF-8") }),
  async run(context, { csv }) {
    const rows = rowsIn(csv);
    const pieceOf = await findPieces(context, rows.map(({ cells }) => cells.piece ?? ""));
    const problems: RowProblem[] = [];
    const seen = new Map<string, number>();
    const good = rows.flatMap((row): OutcomeRow[] => {
      const read = outcomeIn(row, pieceOf, context.request.now());
      const place = "sentence" in read ? "" : JSON.stringify([read.pieceId, read.name, read.on]);
      const twice = seen.get(place);
      if ("sentence" in read) problems.push({ row: row.row, sentence: read.sentence });
      else if (twice !== undefined) problems.push({ row: row.row, sentence: `Row ${twice} speaks of the same piece, name and day.` });
      if ("sentence" in read || twice !== undefined) return [];
      seen.set(place, row.row);
      return [read];
    });
    const kept = good.length > 0 ? await keepOutcomes(context, good, context.request.now()) : 0;
    const result = { rows: rows.length, kept, same: good.length - kept, problems };
    if (kept === 0) return { result, silent: "nothing changed" };
    const names = [...new Set(good.map(({ name }) => name))].slice(0, 20);
    return { result, subject: { type: "workspace", id: context.workspace.id, name: `${kept} ${kept === 1 ? "outcome" : "outcomes"}` }, after: { outcomes: kept, names, refused: problems.length } };
  },
});

function rowsIn(csv: string): TableRow[] {
  const read = readTable(csv, header);
  if (!read.ok) throw new Invalid(read.sentence);
  const missing = read.table.missing.filter((name) => name !== "of");
  if (missing.length > 0) throw new Invalid(`There is no column ${missing.map((name) => `“${name}”`).join(" and ")}. Nothing was brought in; the first row names them: piece, name, value, of, date.`);
  if (read.table.rows.length > mostRows) throw new Invalid(`It has ${read.table.rows.length.toLocaleString("en")} rows, and ${mostRows.toLocaleString("en")} are read at once. Nothing was brought in; divide it.`);
  return read.table.rows;
}

type Found = (name: string) => { id: string } | { sentence: string };

function outcomeIn({ values, problems }: TableRow, pieceOf: Found, now: Date): OutcomeRow | { sentence: string } {
  const [problem] = problems;
  if (problem) return problem;
  const name = outcomeName.safeParse(values.name);
  if (!name.success) return { sentence: `“name”: ${name.error.issues[0]?.message ?? "can't be read"}.` };
  // safe because a row without problems has what its columns say
  const { value, of = null, date, piece } = values as { value: number; of?: number | null; date: string; piece: string };
  if (Math.max(Math.abs(value), Math.abs(of ?? 0)) > 1e13) return { sentence: "A figure is too large to be kept." };
  const found = pieceOf(piece);
  if ("sentence" in found) return found;
  const outcome = { pieceId: found.id, name: name.data, value, of, on: date };
  const wrong = problemOfOutcome(outcome, now);
  return wrong ? { sentence: wrong } : outcome;
}
