import type { ReactNode } from "react";
import { clsx } from "clsx";
import { toneIcon, type Tone } from "./tone";

/** A sentence that must be seen, with the act it asks for. */
export function Notice({ tone = "plain", action, children }: { tone?: Tone; action?: ReactNode; children: ReactNode }) {
  return (
    <div role={tone === "bad" ? "alert" : "status"} className={clsx("sheet flex items-start gap-2 px-3 py-2.5 text-13", tone === "bad" && "border-edge-bad")}>
      <span className="mt-px">{toneIcon(tone)}</span>
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
