"use client";
import { Bar, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from "recharts";
import type { Part } from "./answers";
import { days, dayTick, grid, margin, scale } from "./chart-look";
import { sayPart } from "./say-days";

export interface Strand {
  name: string;
  /** One for each part; null where nothing was measured. */
  values: readonly (number | null)[];
  ink: string;
  /** Amounts that add up stand as bars, others as a line. */
  as: "bar" | "line";
}

export interface AmountChartProps {
  parts: readonly Part[];
  strands: readonly Strand[];
  say: (amount: number) => string;
  onPart: (part: number) => void;
}

/** Amounts over time, from zero on. */
export function AmountChart({ parts, strands, say, onPart }: AmountChartProps) {
  const rows = parts.map((_, part) => ({ part }));
  const read = (values: Strand["values"]) => ({ part }: { part: number }) => values[part] ?? null;
  return (
    <ComposedChart responsive data={rows} style={{ width: "100%", height: 120 }} margin={margin} barCategoryGap={parts.length > 60 ? 0 : 1} accessibilityLayer={false} cursor="pointer" onClick={({ activeTooltipIndex }) => onPart(Number(activeTooltipIndex ?? -1))}>
      <CartesianGrid {...grid} />
      <XAxis dataKey="part" {...days} tick={dayTick(parts)} />
      <YAxis {...scale} width={60} tickCount={3} domain={[0, "auto"]} tickFormatter={say} />
      {strands.map(({ name, values, ink, as }) =>
        as === "bar" ? (
          <Bar key={name} dataKey={read(values)} fill={ink} stackId="all" isAnimationActive={false} />
        ) : (
          <Line key={name} dataKey={read(values)} stroke={ink} strokeWidth={1.5} dot={parts.length === 1 || values.filter((value) => value !== null).length === 1} connectNulls isAnimationActive={false} />
        ),
      )}
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: "var(--color-edge)", fill: "var(--color-band)" }}
        content={({ active, label }) => (active ? <AmountTip part={parts[Number(label)]} strands={strands} at={Number(label)} say={say} /> : null)}
      />
    </ComposedChart>
  );
}

function AmountTip({ part, strands, at, say }: { part?: Part; strands: readonly Strand[]; at: number; say: (amount: number) => string }) {
  if (!part) return null;
  return (
    <div className="floating px-2.5 py-1.5 text-12">
      <p className="text-ink-3">{sayPart(part)}</p>
      {strands.map(({ name, values }) => (
        <p key={name}>
          {name} <b className="font-strong">{values[at] === null || values[at] === undefined ? "nothing" : say(values[at])}</b>
        </p>
      ))}
    </div>
  );
}
