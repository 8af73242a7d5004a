import { clsx } from "clsx";

interface Props {
  parts: readonly { key: string; live: string | null; head: string }[];
  /** Of how many these are. */
  count: number;
  /** Beside each other with room, under a title. */
  large?: boolean;
  note?: string | undefined;
}

/** Which prompts, from what is live to what is proposed. */
export function PartsLine({ parts, count, large, note }: Props) {
  const left = count - parts.length;
  return (
    <p className={clsx("flex flex-wrap gap-x-4", large ? "gap-y-1.5 text-13" : "text-12 text-ink-2")}>
      {parts.map(({ key, live, head }) => (
        <span key={key} className="flex min-w-0 items-baseline gap-1">
          <span className="truncate">{key}</span>
          <span className="mono text-ink-2">{live ?? "new"}</span>
          <span className="text-ink-3" aria-label="to">
            →
          </span>
          <span className="mono font-strong text-pencil">{head}</span>
        </span>
      ))}
      {left > 0 ? <span className="text-ink-3">and {left.toLocaleString("en")} more</span> : null}
      {note ? <span className="text-ink-3">{note}</span> : null}
    </p>
  );
}
