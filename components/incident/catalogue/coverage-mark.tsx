import { Circle, CircleDot } from "lucide-react";
import { CheckedCircle } from "#components/ui/checked-circle";
import type { Mark } from "#server/core/incident/coverage";

const shapes = {
  guarded: <CheckedCircle size={14} className="text-good" />,
  partly: <CircleDot size={14} className="text-ink-2" />,
  open: <Circle size={14} className="text-ink-3" />,
};

const words: Record<Mark, string> = { guarded: "guarded", partly: "seen, not stopped", open: "open" };

/** A shape that differs without its colour; the word stands beside it, or is said. */
export function CoverageMark({ mark, silent }: { mark: Mark; silent?: boolean }) {
  return (
    <span className="inline-flex items-center gap-1 text-12 whitespace-nowrap">
      {shapes[mark]}
      <span className={silent ? "sr-only" : "text-ink-2"}>{words[mark]}</span>
    </span>
  );
}
