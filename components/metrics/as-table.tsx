"use client";
import { useState, type ReactNode } from "react";

/** A chart in figures: for whoever can't see it, and for whoever wants to know exactly. Drawn once it is opened. */
export function AsTable({ of, children }: { of: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="mt-1 text-12 text-ink-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="w-fit rounded-4 hover:text-ink">
        In figures<span className="sr-only">: {of}</span>
      </summary>
      {open ? <div tabIndex={0} role="region" aria-label={`${of}, in figures`} className="mt-1 max-h-72 overflow-y-auto">{children()}</div> : null}
    </details>
  );
}
