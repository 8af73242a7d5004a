"use client";
import { sayMoment, sayMomentFully } from "./say-moment";
import { useZone } from "./use-zone";

/** When something went or goes live, by the workspace's clocks. The words may age between server and browser. */
export function Moment({ at }: { at: Date }) {
  const zone = useZone();
  return (
    <time dateTime={at.toISOString()} title={sayMomentFully(at, zone)} className="whitespace-nowrap" suppressHydrationWarning>
      {sayMoment(at, new Date(), zone)}
    </time>
  );
}
