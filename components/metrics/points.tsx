import { qualityOf } from "#server/core/run/quality";
import { rateOf, type Share } from "#server/core/stats/share";
import { wilson } from "#server/core/stats/wilson";
import type { Tally } from "#server/core/metrics/tally";
import type { Quality } from "./answers";

export type Measure = "regeneration" | "usable";
type Own = "with own" | "without own";

export const shareOf = (tally: Tally, measure: Measure, own: Own): Share => (measure === "regeneration" ? tally.regeneration : qualityOf(tally, own).usable);

/** One point of one line, where anything was measured. */
export interface Point {
  share: Share;
  rate: number;
  low: number;
  high: number;
}

/** What stands above one day or week: a point for each line that has one. */
export interface Row {
  part: number;
  points: (Point | undefined)[];
}

export function rowsOf({ parts, series }: Quality, measure: Measure, own: Own): Row[] {
  const rows = parts.map((_, part): Row => ({ part, points: series.map(() => undefined) }));
  series.forEach(({ points }, line) => {
    for (const { part, ...tally } of points) {
      const row = rows[part];
      if (row) row.points[line] = pointOf(shareOf(tally, measure, own));
    }
  });
  return rows;
}

function pointOf(share: Share): Point | undefined {
  const [rate, interval] = [rateOf(share), wilson(share)];
  return rate === undefined || interval === undefined ? undefined : { share, rate, ...interval };
}

/** The top of the axis: usable rates have all of it, regeneration rates as much as they need, in whole tenths. */
export function topOf(rows: readonly Row[], measure: Measure): number {
  if (measure === "usable") return 1;
  const highest = Math.max(0, ...rows.flatMap(({ points }) => points.map((point) => point?.rate ?? 0)));
  return Math.min(1, Math.max(0.2, Math.ceil(highest * 1.25 * 10) / 10));
}
