import { clsx } from "clsx";
import { rateOf, type Share } from "#server/core/stats/share";
import { wilson } from "#server/core/stats/wilson";

interface Props {
  share: Share;
  /** The ends of the scale, which the column's head prints. */
  from: number;
  to: number;
  inQuestion?: boolean;
}

/** Where a rate stands on its scale, and where its true value lies; a position, not a length. The figures beside it say the same. */
export function IntervalBar({ share, from, to, inQuestion }: Props) {
  const [rate, interval] = [rateOf(share), wilson(share)];
  const place = (value: number) => `${100 * Math.min(1, Math.max(0, (value - from) / (to - from)))}%`;
  return (
    <span aria-hidden className="relative block h-3 w-full min-w-12">
      <span className="absolute inset-x-0 top-1.5 h-px bg-rule" />
      {rate === undefined || !interval ? null : (
        <>
          <span className={clsx("absolute top-1 h-1.25 rounded-3 opacity-40", inQuestion ? "bg-pencil" : "bg-ink-3")} style={{ left: place(interval.low), right: `calc(100% - ${place(interval.high)})` }} />
          <span className={clsx("absolute top-0 h-3 w-0.5 -translate-x-px", inQuestion ? "bg-pencil" : "bg-ink")} style={{ left: place(rate) }} />
        </>
      )}
    </span>
  );
}
