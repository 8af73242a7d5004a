"use client";
import { useCallback, useEffect, useRef, type Ref } from "react";

/** Asks for more when the end of a list is nearly in sight. */
export function useEnd(more: (() => void) | undefined): Ref<HTMLDivElement> {
  const latest = useRef(more);
  useEffect(() => {
    latest.current = more;
  });
  const able = more !== undefined;
  return useCallback(
    (mark: HTMLElement | null) => {
      if (!mark || !able) return;
      const watcher = new IntersectionObserver(([seen]) => void (seen?.isIntersecting && latest.current?.()), { rootMargin: "800px" });
      watcher.observe(mark);
      return () => watcher.disconnect();
    },
    [able],
  );
}
