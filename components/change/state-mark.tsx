import { ArrowUpToLine, Ban, CircleDashed, GitPullRequestArrow, PencilLine } from "lucide-react";
import { clsx } from "clsx";
import type { ChangeState } from "#server/core/change/states";
import { CheckedCircle } from "#components/ui/checked-circle";

const looks = {
  draft: { word: "Draft", colour: "text-ink-2", Shape: CircleDashed },
  open: { word: "In review", colour: "text-pencil", Shape: GitPullRequestArrow },
  changes_requested: { word: "Changes requested", colour: "text-warn", Shape: PencilLine },
  approved: { word: "Approved", colour: "text-good", Shape: CheckedCircle },
  released: { word: "Released", colour: "text-good", Shape: ArrowUpToLine },
  closed: { word: "Closed", colour: "text-ink-2", Shape: Ban },
} satisfies Record<ChangeState, object>;

/** How far a Change is: a shape and a word, and the colour says it again. */
export function StateMark({ state, large }: { state: ChangeState; large?: boolean }) {
  const { word, colour, Shape } = looks[state];
  return (
    <span className={clsx("inline-flex items-center gap-1 align-middle font-medium whitespace-nowrap", large ? "text-13" : "text-12", colour)}>
      <Shape size={14} />
      {word}
    </span>
  );
}
