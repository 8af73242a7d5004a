import type { ReactNode } from "react";

/** One row of the specimen: what it is at the left, the thing itself at the right. */
export function Entry({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="grid gap-x-10 gap-y-4 border-t border-rule py-6 wide:grid-cols-[13.5rem_minmax(0,1fr)]">
      <div>
        <h2 className="heading">{title}</h2>
        <p className="mt-1 max-w-[48ch] text-12 text-ink-3">{note}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
