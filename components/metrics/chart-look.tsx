/** How every chart is drawn: hairlines, small figures in ink-3, the scale at the right. */
const text = { fontSize: 12, fill: "var(--color-ink-3)" };

export const axis = { tick: text, tickLine: false, axisLine: { stroke: "var(--color-rule)" }, tickMargin: 6, height: 24 } as const;
export const grid = { vertical: false, stroke: "var(--color-rule)" } as const;
export const margin = { top: 8, right: 0, bottom: 0, left: 0 } as const;
