"use client";
import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis, type DotItemDotProps } from "recharts";
import type { Part, Series } from "./answers";
import { days, dayTick, grid, margin, scale } from "./chart-look";
import { RateDot } from "./rate-dot";
import type { Row } from "./points";
import { RateTip } from "./rate-tip";
import { bandOf, inkOf, type Look } from "./version-look";

export interface RateChartProps {
  parts: readonly Part[];
  rows: readonly Row[];
  series: readonly Series[];
  looks: readonly Look[];
  top: number;
  onPart: (part: number) => void;
}

const height = 232;

/** Rates over time from zero on, each with the band that its true value lies in. A click opens the runs of that day or week. */
export function RateChart({ parts, rows, series, looks, top, onPart }: RateChartProps) {
  const lines = series.map((one, line) => ({ ...one, line, look: looks[line] ?? "older" })).reverse();
  const last = (line: number) => rows.findLastIndex(({ points }) => points[line] !== undefined);
  const alone = (line: number, part: number) => rows[part - 1]?.points[line] === undefined && rows[part + 1]?.points[line] === undefined;
  return (
    <ComposedChart responsive data={[...rows]} style={{ width: "100%", height }} margin={margin} accessibilityLayer={false} cursor="pointer" onClick={({ activeTooltipIndex }) => onPart(Number(activeTooltipIndex ?? -1))}>
      <CartesianGrid {...grid} />
      <XAxis dataKey="part" {...days} tick={dayTick(parts)} />
      <YAxis {...scale} width={52} domain={[0, top]} allowDataOverflow ticks={ticksTo(top)} tickFormatter={(rate: number) => `${Math.round(100 * rate)}\u00a0%`} />
      {lines.map(({ line, look }) =>
        look === "older" && series.length > 2 ? null : (
          <Area key={`band ${line}`} dataKey={({ points }: Row) => band(points[line])} stroke="none" fill={bandOf[look]} fillOpacity={1} connectNulls isAnimationActive={false} activeDot={false} tooltipType="none" />
        ),
      )}
      {lines.map(({ line, look }) => (
        <Line
          key={`line ${line}`}
          dataKey={({ points }: Row) => points[line]?.rate ?? null}
          stroke={inkOf[look]}
          strokeWidth={look === "older" ? 1 : 1.75}
          connectNulls
          isAnimationActive={false}
          activeDot={{ r: 3, stroke: "var(--color-sheet)", fill: inkOf[look] }}
          dot={({ key, cx, cy, index }: DotItemDotProps) => (
            <RateDot key={key} cx={cx} cy={cy} look={look} shown={index === last(line) && look !== "older"} alone={alone(line, index)} point={rows[index]?.points[line]} unit={(height - margin.top - margin.bottom - days.height) / top} top={top} />
          )}
        />
      ))}
      <Tooltip isAnimationActive={false} cursor={{ stroke: "var(--color-edge)" }} content={({ active, label }) => (active ? <RateTip part={parts[Number(label)]} row={rows[Number(label)]} series={series} looks={looks} /> : null)} />
    </ComposedChart>
  );
}

const band = (point: Row["points"][number]) => (point ? [point.low, point.high] : null);

const ticksTo = (top: number) => Array.from({ length: 5 }, (_, at) => (top * at) / 4).filter((tick) => top === 1 || Math.abs(tick * 100 - Math.round(tick * 100)) < 1e-9);
