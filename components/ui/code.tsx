import { CopyButton } from "./copy-button";

/** Characters that matter, with the way to take them. */
export function Code({ children, label = "Code" }: { children: string; label?: string }) {
  return (
    <div className="relative rounded-6 bg-well">
      <pre tabIndex={0} aria-label={label} className="mono overflow-x-auto py-2.5 pr-11 pl-3 text-12 leading-5">
        <code>{children}</code>
      </pre>
      <div className="absolute top-1.5 right-1.5 rounded-6 bg-well">
        <CopyButton text={children} label={`Copy: ${label}`} />
      </div>
    </div>
  );
}

export function Version({ children, inQuestion }: { children: string; inQuestion?: boolean }) {
  return <span className={`mono text-13 font-strong ${inQuestion ? "text-pencil" : ""}`}>{children}</span>;
}

export function Sha({ children }: { children: string }) {
  return (
    <span title={children} className="mono text-12 text-ink-3">
      {children.slice(0, 8)}
    </span>
  );
}
