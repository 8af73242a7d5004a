const marks = {
  caret: { name: "added", path: "M4 14 9.5 4.5 15 14" },
  dele: { name: "removed", path: "M2 13c5 .5 9-3 10.5-7.5C13.6 2.3 10.8 1 9.6 3.6 8 7.2 11.5 14.5 19 13.5" },
};

/** What a proofreader leaves in the margin, in pencil. */
export function ProofMark({ kind, decorative }: { kind: keyof typeof marks | "tr"; decorative?: boolean }) {
  const meaning = kind === "tr" ? "moved" : marks[kind].name;
  const role = decorative ? { "aria-hidden": true } : { role: "img", "aria-label": meaning };
  if (kind === "tr") {
    return (
      <span {...role} className="font-serif text-16 text-pencil italic">
        tr
      </span>
    );
  }
  return (
    <svg
      {...role}
      width="22"
      height="18"
      viewBox="0 0 22 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="text-pencil"
    >
      <path d={marks[kind].path} />
    </svg>
  );
}
