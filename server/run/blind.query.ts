import type { Open, WorkspaceContext } from "#server/context";
import type { Verdict } from "#server/core/run/verdict";
import { blindAmong, type Blind } from "./sql";

/** Of these runs, those that whoever asks is still to judge in an open queue, not knowing what others say of them. */
export async function judgedBlind(context: Open<WorkspaceContext>, runIds: readonly string[]): Promise<Map<string, Blind>> {
  const rows = runIds.length > 0 ? await blindAmong(context, runIds) : [];
  return new Map(rows.map((row) => [row.runId, row]));
}

interface Judged {
  id: string;
  verdict: Verdict | null;
}

/** Runs as whoever asks may see them: of what they are still to judge blind there is no verdict but their own. Every verdict that is shown comes through here. */
export async function asJudgedFor<Row extends Judged>(context: Open<WorkspaceContext>, rows: readonly Row[]): Promise<Row[]> {
  const blind = await judgedBlind(context, rows.map(({ id }) => id));
  return rows.map((row) => hushed(row, blind.get(row.id)));
}

/** What a run keeps of what others made of it. */
const ofOthers = { verdictOwn: false, editChanged: null, editWords: null, editingSeconds: null };

export function hushed<Row extends Judged>(row: Row, blind: Blind | undefined): Row {
  if (!blind) return row;
  const kept = Object.fromEntries(Object.entries(ofOthers).filter(([name]) => name in row));
  return { ...row, ...kept, ...("verdictOwn" in row && { verdictOwn: blind.own }), verdict: blind.said };
}
