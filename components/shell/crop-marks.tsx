const corners = [
  "-top-px -left-px",
  "-top-px -right-px -scale-x-100",
  "-bottom-px -left-px -scale-y-100",
  "-right-px -bottom-px -scale-100",
];

/** The hairlines a printer cuts along. */
export function CropMarks() {
  return corners.map((corner) => (
    <svg key={corner} width="28" height="28" aria-hidden className={`absolute ${corner} -m-7 text-ink-3 max-desk:hidden`} stroke="currentColor">
      <path d="M27.5 0v20M0 27.5h20" />
    </svg>
  ));
}
