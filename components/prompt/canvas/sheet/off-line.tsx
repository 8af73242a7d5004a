import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import type { EditBlock } from "#components/prompt/canvas/model/model";

/** A block that is switched off takes one line. */
export function OffLine({ block: { id, text } }: { block: EditBlock }) {
  const { act, mayWrite } = useCanvasActs();
  const line = text.replace(/\s+/g, " ").trim();
  return (
    <p className="flex min-w-0 items-baseline gap-1 text-13 leading-6.5 text-ink-3">
      <span className="min-w-0 truncate">{line ? `Off · “${line}”` : "Off · empty"}</span>
      {mayWrite ? (
        <button type="button" onClick={() => act({ do: "switch", block: id })} className="shrink-0 text-pencil underline-offset-3 hover:underline max-desk:py-2">
          Switch on
        </button>
      ) : null}
    </p>
  );
}
