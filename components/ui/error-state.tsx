import type { ReactNode } from "react";
import { CircleX } from "lucide-react";

/** What happened; what was kept; what to do. */
export function ErrorState({ title, kept, actions }: { title: ReactNode; kept: ReactNode; actions?: ReactNode }) {
  return (
    <div role="alert" className="sheet p-4">
      <h2 className="flex items-start gap-1.5 text-13 leading-5 font-bold">
        <CircleX size={16} className="mt-0.5 text-bad" />
        {title}
      </h2>
      <p className="mt-1 max-w-[66ch] text-13 text-ink-2">{kept}</p>
      {actions ? <div className="mt-3 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
