import type { ReactNode } from "react";
import { ArrowDown, ArrowUp, Check, CircleDashed, CircleX, Equal, GitPullRequestArrow, TriangleAlert } from "lucide-react";
import { clsx } from "clsx";
import { CheckedCircle } from "./checked-circle";

const verdicts = {
  improvement: { word: "Improvement", colour: "text-good", shape: <ArrowUp size={14} /> },
  regression: { word: "Regression", colour: "text-bad", shape: <ArrowDown size={14} /> },
  unsettled: { word: "Not enough evidence", colour: "text-ink", shape: <Equal size={14} /> },
  observed: { word: "Observed difference", colour: "text-warn", shape: <TriangleAlert size={14} /> },
  lit: { word: "Gate lit", colour: "text-good", shape: <CheckedCircle size={14} /> },
  dark: { word: "Gate dark", colour: "text-ink", shape: <CircleDashed size={14} className="text-ink-3" /> },
  passes: { word: "Passes", colour: "text-good", shape: <Check size={14} /> },
  fails: { word: "Fails", colour: "text-bad", shape: <CircleX size={14} /> },
  warns: { word: "To read", colour: "text-warn", shape: <TriangleAlert size={14} /> },
  review: { word: "In review", colour: "text-pencil", shape: <GitPullRequestArrow size={14} /> },
};

/** A shape and a word always; colour only repeats them. */
export function Verdict({ kind, children }: { kind: keyof typeof verdicts; children?: ReactNode }) {
  const { word, colour, shape } = verdicts[kind];
  return (
    <span className={clsx("inline-flex items-center gap-1 align-middle text-12 font-medium whitespace-nowrap", colour)}>
      {shape}
      {children ?? word}
    </span>
  );
}
