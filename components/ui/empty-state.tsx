import type { ReactNode } from "react";

/** Teaches with one sentence and offers one act. */
export function EmptyState({ title, sentence, action }: { title: ReactNode; sentence: ReactNode; action?: ReactNode }) {
  return (
    <div className="sheet p-4">
      <h2 className="text-13 leading-5 font-bold">{title}</h2>
      <p className="mt-1 max-w-[66ch] text-13 text-ink-2">{sentence}</p>
      {action ? <div className="mt-3 flex">{action}</div> : null}
    </div>
  );
}
