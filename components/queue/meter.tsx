/** How far something is, as a line and in words. */
export function Meter({ label, value, of }: { label: string; value: number; of: number }) {
  const share = of > 0 ? Math.min(1, value / of) : 0;
  return (
    <span className="inline-flex items-center gap-2 text-12 whitespace-nowrap text-ink-2">
      <span role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={of} aria-valuenow={value} className="relative h-1 w-20">
        <span className="absolute inset-x-0 top-px h-0.5 bg-rule" />
        <span className="absolute inset-y-0 left-0 rounded-3 bg-pencil" style={{ width: `${share * 100}%` }} />
      </span>
      {value.toLocaleString("en")} of {of.toLocaleString("en")}
    </span>
  );
}
