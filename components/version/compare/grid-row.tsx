import type { ReactNode } from "react";
import { clsx } from "clsx";
import { useTold } from "./told";

const columns = {
  blame: "grid grid-cols-[10.25rem_minmax(0,1fr)_2.25rem] max-desk:grid-cols-[minmax(0,1fr)_2.25rem]",
  marks: "grid grid-cols-[minmax(0,1fr)_2.25rem]",
  none: "grid grid-cols-[minmax(0,1fr)]",
};

/** Blame, text, mark: one line of a proof. On a phone the blame gives way; in a dialog only the text stays. */
export function GridRow({ blame, mark, starts, label, children, tight }: { blame?: ReactNode; mark?: ReactNode; starts?: boolean; label?: string; children: ReactNode; tight?: boolean }) {
  const { gutters } = useTold();
  return (
    <div
      {...(starts ? { "data-change": "", tabIndex: -1, role: "group", "aria-label": label } : {})}
      className={clsx("scroll-my-24 -outline-offset-2", columns[gutters])}
    >
      {gutters === "blame" ? <div className="border-r border-rule pr-3 pl-4 whitespace-nowrap max-desk:hidden">{blame}</div> : null}
      <div className={clsx("min-w-0 px-5 max-desk:pr-2 max-desk:pl-4", !tight && "pb-1")}>{children}</div>
      {gutters === "none" ? null : <div className="flex items-center pt-1.25 self-start [&>svg:not(:only-child)]:w-4">{mark}</div>}
    </div>
  );
}
