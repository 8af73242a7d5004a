export function SkipLink() {
  return (
    <a href="#content" className="sr-only z-60 px-3 py-2 text-13 font-medium text-pencil focus:not-sr-only focus:floating focus:fixed! focus:top-2 focus:left-2">
      Skip to the page
    </a>
  );
}
