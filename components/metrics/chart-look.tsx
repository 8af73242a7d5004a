import { sayDay } from "./say-days";
import type { Part } from "./answers";

const text = { fontSize: 12, fill: "var(--color-ink-3)" };

/** How every chart is drawn: hairlines, small figures in ink-3, the scale at the right. */
export const days = { tickLine: false, axisLine: { stroke: "var(--color-rule)" }, tickMargin: 6, height: 24, interval: "equidistantPreserveStart", minTickGap: 72 } as const;
export const scale = { orientation: "right", tick: text, tickLine: false, axisLine: false, tickMargin: 6 } as const;
export const grid = { vertical: false, stroke: "var(--color-rule)" } as const;
export const margin = { top: 8, right: 0, bottom: 0, left: 0 } as const;

interface Tick {
  x?: number | string;
  y?: number | string;
  index?: number;
  payload?: { value: number };
}

/** The first day's name begins where the chart begins; the others stand below their day. */
export const dayTick = (parts: readonly Part[]) =>
  function DayTick({ x, y, index, payload }: Tick) {
    return (
      <text x={x} y={y} dy="0.71em" textAnchor={index === 0 ? "start" : "middle"} {...text}>
        {sayDay(parts[payload?.value ?? 0]?.from ?? 0)}
      </text>
    );
  };
