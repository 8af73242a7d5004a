import { Check, TriangleAlert } from "lucide-react";

/** Whether it is over: a shape and a word. */
export function StateMark({ state }: { state: "open" | "resolved" }) {
  if (state === "open") {
    return (
      <span className="inline-flex items-center gap-1 text-13 font-strong text-bad">
        <TriangleAlert size={14} /> Open
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1 text-13 font-strong text-good">
      <Check size={14} /> Resolved
    </span>
  );
}
