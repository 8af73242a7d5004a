import type { ReactNode } from "react";

/** A page's title, the sentence under it, and at most one primary act. */
export function PageHeader({
  title,
  beside,
  sentence,
  action,
}: {
  title: ReactNode;
  beside?: ReactNode;
  sentence?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <header className="flex items-start gap-4 max-desk:flex-wrap">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="title">{title}</h1>
          {beside}
        </div>
        {sentence ? <p className="max-w-[80ch] text-14 text-ink-2">{sentence}</p> : null}
      </div>
      {action ? <div className="ml-auto flex items-center gap-2 max-desk:ml-0 max-desk:w-full">{action}</div> : null}
    </header>
  );
}
