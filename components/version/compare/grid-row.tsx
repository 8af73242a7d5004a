import type { ReactNode } from "react";
import { clsx } from "clsx";
import { useTold } from "./told";

/** Blame, text, mark: one line of a proof. On a phone the blame gives way; in a dialog only the text stays. */
export function GridRow({ blame, mark, starts, label, children, tight }: { blame?: ReactNode; mark?: ReactNode; starts?: boolean; label?: string; children: ReactNode; tight?: boolean }) {
  const { gutters } = useTold();
  return (
    <div
      {...(starts ? { "data-change": "", tabIndex: -1, role: "group", "aria-label": label } : {})}
      className={clsx("scroll-my-24 outline-none focus:bg-tint", gutters ? "grid grid-cols-[10.25rem_minmax(0,1fr)_2.25rem] max-desk:grid-cols-[minmax(0,1fr)_1.75rem]" : "grid grid-cols-[minmax(0,1fr)]")}
    >
      {gutters ? <div className="border-r border-rule pr-3 pl-4 whitespace-nowrap max-desk:hidden">{blame}</div> : null}
      <div className={clsx("min-w-0 px-5 max-desk:pr-2 max-desk:pl-4", !tight && "pb-1")}>{children}</div>
      {gutters ? <div className="flex flex-col items-start gap-0.5 pt-1.25">{mark}</div> : null}
    </div>
  );
}
