/** How much ran on each of the last days: bars, the highest as high as there is room. Said in words beside or under it. */
export function Spark({ days }: { days: readonly number[] }) {
  const highest = Math.max(1, ...days);
  return (
    <svg aria-hidden viewBox={`0 0 ${days.length * 3} 20`} preserveAspectRatio="none" className="block h-5 w-full text-edge">
      {days.map((runs, day) => {
        const height = runs === 0 ? 0 : Math.max(1.5, (19 * runs) / highest);
        return runs === 0 ? null : <rect key={day} x={day * 3} y={19 - height} width={2} height={height} fill="currentColor" />;
      })}
      <rect x={0} y={19} width={days.length * 3} height={1} className="fill-rule" />
    </svg>
  );
}
