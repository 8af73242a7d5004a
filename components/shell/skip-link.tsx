export function SkipLink() {
  return (
    <a href="#content" className="floating fixed top-2 left-2 z-60 -translate-y-16 px-3 py-2 text-13 font-medium text-pencil focus:translate-y-0">
      Skip to the page
    </a>
  );
}
