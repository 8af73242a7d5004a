import type { ReactNode } from "react";
import { ChevronRight } from "lucide-react";

/** What most people leave as it is. */
export function More({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="group/more">
      <summary className="flex w-fit list-none items-center gap-1 rounded-3 text-13 font-medium text-ink-2 hover:text-ink max-desk:min-h-10 [&::-webkit-details-marker]:hidden">
        <ChevronRight size={14} className="transition-transform duration-100 group-open/more:rotate-90" />
        {label}
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}
