import type { Part, Series } from "./answers";
import type { Row } from "./points";
import { sayPart } from "./say-days";
import { nOfM, percent, sayInterval } from "./say-figures";
import { textOf, type Look } from "./version-look";

interface Props {
  part?: Part;
  row?: Row;
  series: readonly Series[];
  looks: readonly Look[];
}

/** What one day or week says, in figures. */
export function RateTip({ part, row, series, looks }: Props) {
  if (!part || !row) return null;
  const told = row.points.flatMap((point, line) => (point ? [{ point, line }] : []));
  return (
    <div className="floating px-2.5 py-1.5 text-12">
      <p className="text-ink-3">{sayPart(part)}</p>
      {told.length === 0 ? <p>nothing was measured</p> : null}
      {told.map(({ point, line }) => (
        <p key={line}>
          {series[line]?.version ? <b className={`mono mr-2 font-strong ${textOf[looks[line] ?? "older"]}`}>{series[line].version.number}</b> : null}
          <b className="font-strong">{percent(point.rate)}</b> {sayInterval(point.share)} <span className="text-ink-3">({nOfM(point.share)})</span>
        </p>
      ))}
    </div>
  );
}
