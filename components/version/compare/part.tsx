import { useId, type ReactNode } from "react";

/** One part of a prompt beside its messages, shown only when it changed. */
export function Part({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-change="" tabIndex={-1} className="sheet mt-4 scroll-my-24">
      <div className="flex min-h-10 flex-wrap items-center gap-x-3 border-b border-rule px-4">
        <h2 id={id} className="heading">
          {title}
        </h2>
        {note ? <span className="text-12 text-ink-3">{note}</span> : null}
      </div>
      {children}
    </section>
  );
}
