"use client";
import type { ReactNode } from "react";
import { Moment } from "#components/release/moment";

interface Props {
  at: Date | "now";
  icon?: ReactNode;
  faint?: boolean;
  children: ReactNode;
}

/** One moment of the column: when, by what sign, and what. */
export function TimeRow({ at, icon, faint, children }: Props) {
  return (
    <li className="grid grid-cols-[6rem_1.5rem_minmax(0,1fr)] gap-x-3 max-desk:grid-cols-[1.25rem_minmax(0,1fr)] max-desk:gap-x-2">
      <span className="pt-0.5 text-right text-12 text-ink-3 max-desk:hidden">{at === "now" ? at : <Moment at={at} />}</span>
      <span className="flex flex-col items-center gap-1 text-ink-3">
        <span className="grid size-5.5 place-items-center">{icon}</span>
        <span aria-hidden className="w-px flex-1 bg-rule" />
      </span>
      <div className={`min-w-0 pb-4 text-14 ${faint ? "text-ink-2" : ""}`}>
        {at === "now" ? null : (
          <span className="hidden text-12 text-ink-3 max-desk:block">
            <Moment at={at} />
          </span>
        )}
        {children}
      </div>
    </li>
  );
}
