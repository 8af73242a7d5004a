import type { ReactNode } from "react";

/** Long work: what it is, how far, what is left, and the way to stop it. */
export function Progress({
  label,
  value,
  max,
  note,
  action,
}: {
  label: string;
  value: number;
  max: number;
  note?: ReactNode;
  action?: ReactNode;
}) {
  const share = max > 0 ? Math.min(1, value / max) : 0;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-13">
      <span className="min-w-0 flex-1 basis-60">
        <b>{label}</b>
        {note ? <span className="ml-2 text-ink-2">{note}</span> : null}
      </span>
      <span
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        className="relative h-1 w-50 max-desk:flex-1"
      >
        <span className="absolute inset-x-0 top-px h-0.5 bg-rule" />
        <span className="absolute inset-y-0 left-0 rounded-3 bg-pencil" style={{ width: `${share * 100}%` }} />
      </span>
      {action}
    </div>
  );
}
