export function CheckedCircle({ size = 16, className }: { size?: number; className?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden className={className}>
      <circle cx="8" cy="8" r="6" fill="currentColor" />
      <path d="m5.3 8.2 1.9 1.9 3.5-4" stroke="var(--color-sheet)" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
