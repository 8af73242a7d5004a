import { clsx } from "clsx";

const token = /(\{\{[^{}]+\}\})/;

/** Prompt text as it is read: serif, 66 characters wide, its variables as tokens. */
export function PromptText({ text, untrusted = [], small }: { text: string; untrusted?: readonly string[]; small?: boolean }) {
  return (
    <div className={clsx("max-w-[66ch] whitespace-pre-wrap", small ? "reading-small" : "reading")}>
      {text.split(token).map((part, index) => (token.test(part) ? <Token key={index} source={part} untrusted={untrusted} /> : part))}
    </div>
  );
}

function Token({ source, untrusted }: { source: string; untrusted: readonly string[] }) {
  const inner = source.slice(2, -2).trim();
  if (inner.startsWith(">")) return <Mark look="bg-well text-ink-2">{inner}</Mark>;
  const dashed = untrusted.includes(inner);
  return (
    <Mark look={clsx("bg-tint text-pencil", dashed && "outline outline-dashed -outline-offset-1 outline-pencil/65")}>
      {inner}
      {dashed ? <span className="sr-only"> (untrusted)</span> : null}
    </Mark>
  );
}

function Mark({ look, children }: { look: string; children: React.ReactNode }) {
  return (
    <span className={clsx("mono rounded-3 px-1 py-px text-[max(0.75rem,0.8125em)] leading-[1.3] font-medium tracking-[-0.03em] whitespace-nowrap", look)}>
      {children}
    </span>
  );
}
