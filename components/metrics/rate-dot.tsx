import type { Point } from "./points";
import { inkOf, type Look } from "./version-look";

interface Props {
  cx?: number;
  cy?: number;
  look: Look;
  shown: boolean;
  /** Without neighbours there is no line and no band, so it bears its interval itself. */
  alone: boolean;
  point?: Point;
  /** Pixels of the whole height a rate of one would have. */
  unit: number;
  top: number;
}

/** The newest point of a line, and any that stands alone. */
export function RateDot({ cx, cy, look, shown, alone, point, unit, top }: Props) {
  if (cx === undefined || cy === undefined || !point || (!shown && !alone)) return <g />;
  const [high, low] = [cy - (Math.min(top, point.high) - point.rate) * unit, cy + (point.rate - point.low) * unit];
  return (
    <g>
      {alone ? <line x1={cx} x2={cx} y1={high} y2={low} stroke={inkOf[look]} strokeWidth={4} strokeOpacity={0.2} /> : null}
      <circle cx={cx} cy={cy} r={3.5} fill={inkOf[look]} stroke="var(--color-sheet)" strokeWidth={1} />
    </g>
  );
}
