import { makesOutput } from "#server/core/run/output";
import { followed } from "#server/core/run/retry";
import type { Standing } from "./derive";
import { pieceSaid, type PieceRow } from "./piece-row";
import { nameOf } from "./run-row";
import { toldIn } from "./told";
import type { HeldPiece } from "./world";

/** What follows for a piece from its tries, and for them from it and from each other. A first try that is too old to be kept stays the first. */
export function settlePiece(piece: HeldPiece, now: PieceRow, runs: readonly Standing[], retired: boolean): void {
  const tries = runs.filter(isTry).toSorted(byTime);
  countTries(tries);
  const again = followed(tries.map(({ now: { id, step, attempt, purpose } }) => ({ id, piece: now.id, step, attempt, purpose })));
  const settled = now.publishedAt !== null || now.closedAt !== null;
  for (const run of runs) {
    if (!isTry(run)) run.now.attempt = run.held.told ? (run.held.told.fields.attempt ?? 1) : run.now.attempt;
    run.now.followed = again.has(run.now.id);
    run.now.settled = settled;
  }
  const first = tries[0]?.now;
  if (!retired) {
    now.firstAt = first?.at ?? null;
    now.firstRunId = first?.id ?? null;
    now.versionId = first?.versionId ?? null;
  }
  const said = (piece.told ??= toldIn(now, pieceSaid)).fields;
  if (said.promptId === undefined) now.promptId = first?.promptId ?? null;
  if (said.contentType === undefined) now.contentType = first?.contentType ?? "";
  if (said.makerId === undefined) now.makerId = first?.makerId ?? null;
  if (said.customer === undefined) now.customer = first?.customer ?? "";
}

const isTry = ({ now }: Standing) => makesOutput(now);

const byTime = ({ now: one }: Standing, { now: other }: Standing) => one.at - other.at || (nameOf(one) < nameOf(other) ? -1 : 1);

/** Who doesn't count their tries has them counted by time, each one more than those before it. */
function countTries(tries: readonly Standing[]) {
  const last = new Map<number, number>();
  for (const run of tries) {
    const before = last.get(run.now.step) ?? 0;
    const said = attemptSaid(run);
    run.now.attempt = said ?? before + 1;
    last.set(run.now.step, Math.max(before, run.now.attempt));
  }
}

function attemptSaid({ held: { told }, now }: Standing): number | undefined {
  if (told) return told.fields.attempt;
  const at = now.stamps?.attempt;
  return at === 0 || (at === undefined && now.attempt === 1) ? undefined : now.attempt;
}
