import { useId, type ReactNode } from "react";

export function Section({
  title,
  note,
  action,
  children,
}: {
  title: ReactNode;
  note?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-6">
      <div className="mb-2 flex min-h-7 flex-wrap items-center gap-x-2">
        <h2 id={id} className="heading">
          {title}
        </h2>
        {note ? <span className="text-12 text-ink-3">{note}</span> : null}
        {action ? <span className="ml-auto">{action}</span> : null}
      </div>
      {children}
    </section>
  );
}
