import type { Finding } from "#server/core/lint/finding";
import type { ShownFinding } from "#components/prompt/canvas/canvas-context";
import type { CanvasModel, EditBlock } from "#components/prompt/canvas/model/model";
import type { Linted } from "./use-lint";

/** The block on the sheet that a finding speaks of. What is said of a variant has no place there. */
export function blockOf(model: CanvasModel, { place }: Finding): EditBlock | undefined {
  if (place.variant !== undefined || place.message === undefined || place.block === undefined) return undefined;
  return model.messages[place.message]?.blocks[place.block];
}

export const standing = (linted: Linted | undefined) => (linted?.findings ?? []).filter(({ suppressed }) => suppressed === undefined);

/** The findings of a block, those at the caret first. */
export function findingsIn(linted: Linted | undefined, block: string, caret?: number): Finding[] {
  if (!linted) return [];
  const here = standing(linted).filter((finding) => blockOf(linted.model, finding)?.id === block);
  const touches = ({ place: { start, end } }: Finding) => caret !== undefined && start !== undefined && end !== undefined && start <= caret && caret <= end;
  return [...here.filter(touches), ...here.filter((finding) => !touches(finding))];
}

export const touchedBy = (linted: Linted | undefined, block: string, caret: number) =>
  findingsIn(linted, block).find(({ place: { start = Infinity, end = -1 } }) => start <= caret && caret <= end);

/** A finding that is shown, as the last reading found it; gone when that found it no more. */
export function stillFound(linted: Linted | undefined, { block, finding }: ShownFinding): ShownFinding | undefined {
  const same = findingsIn(linted, block).filter(({ rule, quote }) => rule === finding.rule && quote === finding.quote);
  const nearest = same.find(({ place }) => place.start === finding.place.start) ?? same[0];
  return nearest && { block, finding: nearest };
}
