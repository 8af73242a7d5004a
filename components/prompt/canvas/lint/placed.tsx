import type { Finding } from "#server/core/lint/finding";
import type { ShownFinding } from "#components/prompt/canvas/canvas-context";
import type { CanvasModel, EditBlock } from "#components/prompt/canvas/model/model";
import type { Linted } from "./use-lint";

/** The block on the sheet that a finding speaks of. What is said of a variant that doesn't lie there has no place. */
export function blockOf(model: CanvasModel, { place }: Finding): EditBlock | undefined {
  const shown = model.variant && model.rest.variants?.findIndex(({ family }) => family === model.variant?.family);
  if (place.variant !== shown || place.message === undefined || place.block === undefined) return undefined;
  return model.messages[place.message]?.blocks[place.block];
}

export const standing = (linted: Linted | undefined) => (linted?.findings ?? []).filter(({ suppressed }) => suppressed === undefined);

/** The findings of a block, those at the caret first. */
export function findingsIn(linted: Linted | undefined, block: string, caret?: number): Finding[] {
  if (!linted) return [];
  const here = standing(linted).filter((finding) => blockOf(linted.model, finding)?.id === block);
  const near = (finding: Finding) => caret !== undefined && touches(finding, caret);
  return [...here.filter(near), ...here.filter((finding) => !near(finding))];
}

export const touches = ({ place: { start = Infinity, end = -1 } }: Finding, caret: number) => start <= caret && caret <= end;

export const touchedBy = (linted: Linted | undefined, block: string, caret: number) => findingsIn(linted, block).find((finding) => touches(finding, caret));

/** A finding that is shown, as the last reading found it; gone when that found it no more. */
export function stillFound(linted: Linted | undefined, { block, finding }: ShownFinding): ShownFinding | undefined {
  const same = findingsIn(linted, block).filter(({ rule, quote }) => rule === finding.rule && quote === finding.quote);
  const nearest = same.find(({ place }) => place.start === finding.place.start) ?? same[0];
  return nearest && { block, finding: nearest };
}
