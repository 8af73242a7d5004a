import { Check, CloudOff, PencilLine, TriangleAlert } from "lucide-react";
import type { DraftState } from "./draft-keeper";

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
export const sayClock = (at: Date) => clock.format(at);

interface Props {
  state: DraftState;
  base?: string;
  /** Whether there is anything to save at all. */
  differs: boolean;
}

/** Whether what was written is safe, in one line. */
export function DraftLine({ state, base, differs }: Props) {
  const draft = base ? `Draft on ${base}` : "Draft";
  const line = "flex min-w-0 items-center gap-1 text-13 text-ink-3";
  return (
    <p role="status" className={line} suppressHydrationWarning>
      {state.state === "kept" ? (
        <>
          <Check size={14} className="text-good" />
          {differs ? `${draft}, ${state.at ? `saved ${sayClock(state.at)}` : "saved"}` : base ? `As in ${base}` : "Nothing written yet"}
        </>
      ) : null}
      {state.state === "keeping" ? (
        <>
          <PencilLine size={14} />
          {draft}, saving…
        </>
      ) : null}
      {state.state === "away" ? (
        <>
          <CloudOff size={14} className="text-warn" />
          <span className="text-ink">Not saved yet: no connection. Kept in this browser.</span>
        </>
      ) : null}
      {state.state === "refused" ? (
        <>
          <TriangleAlert size={14} className="text-warn" />
          <span className="text-ink">Not saved: {state.sentence} Kept in this browser.</span>
        </>
      ) : null}
      {state.state === "overtaken" ? (
        <>
          <TriangleAlert size={14} className="text-warn" />
          <span className="text-ink">Two drafts; choose one below. Both are kept.</span>
        </>
      ) : null}
    </p>
  );
}
