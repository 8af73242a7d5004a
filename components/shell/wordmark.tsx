/** A line of type with a caret under it: something is to be put in here. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <svg width="24" height="24" viewBox="0 0 32 32" fill="none" strokeLinecap="round" strokeLinejoin="round" strokeWidth="2.8" aria-hidden>
        <rect width="32" height="32" rx="6" fill="var(--color-ink)" />
        <path d="M8 9.5h16" stroke="var(--color-paper)" />
        <path d="M9 24.5 16 14l7 10.5" stroke="var(--color-pencil-on-ink)" />
      </svg>
      <span className="subtitle">Galley</span>
    </span>
  );
}
