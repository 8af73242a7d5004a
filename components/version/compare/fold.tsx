"use client";
import { useState, type ReactNode } from "react";
import { ChevronDown } from "lucide-react";
import { counted } from "#components/ui/counted";

/** Lines that are the same, out of the way until somebody wants them. */
export function Fold({ lines, children }: { lines: number; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  if (open) return children();
  return (
    <button
      type="button"
      aria-expanded={false}
      onClick={() => setOpen(true)}
      className="my-2 flex first:-mt-2 first:border-t-0 last:-mb-2 last:border-b-0 w-full items-center gap-1.5 border-y border-rule bg-paper px-4 font-sans text-12 leading-6 text-ink-3 outline-offset-[-2px] hover:text-ink max-desk:leading-9"
    >
      <ChevronDown size={12} />
      {counted(lines, "line")} the same
    </button>
  );
}
