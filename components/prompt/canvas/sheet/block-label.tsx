import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import type { EditBlock } from "#components/prompt/canvas/model/model";

/** The kind of a block in the margin; a custom one is headed by hand. */
export function BlockLabel({ block: { id, kind, title = "" } }: { block: EditBlock }) {
  const { act, mayWrite } = useCanvasActs();
  const look = "text-12 leading-6.5 text-ink-3 group-focus-within/block:font-strong group-focus-within/block:text-ink desk:text-right max-desk:leading-5";
  if (kind !== "custom" || !mayWrite) return <span className={look}>{title || kind}</span>;
  return (
    <input
      aria-label="Heading of this block"
      placeholder="heading"
      value={title}
      maxLength={80}
      title={title || undefined}
      onChange={(event) => act({ do: "change-title", block: id, title: event.target.value })}
      className={`${look} h-6.5 w-full min-w-0 bg-transparent text-ellipsis outline-offset-0`}
    />
  );
}
