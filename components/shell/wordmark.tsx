/** Two lines of type with a caret between: something is to be put in here. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="6" fill="var(--color-ink)" />
        <path d="M7 9.5h18M7 22.5h4.5M20.5 22.5H25" stroke="var(--color-paper)" strokeWidth="2.6" strokeLinecap="round" />
        <path d="M11 27 16 17l5 10" fill="none" stroke="#7ea0ff" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className="subtitle">Galley</span>
    </span>
  );
}
