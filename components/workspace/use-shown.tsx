"use client";
import { useCallback, useState } from "react";

const step = 60;

/** Draws a long list as far as it is read: the next rows come when the end is nearly in sight. */
export function useShown<Item>(items: readonly Item[], of: string) {
  const [state, setState] = useState({ of, count: step });
  const count = state.of === of ? state.count : step;
  const end = useCallback(
    (mark: HTMLElement | null) => {
      if (!mark) return;
      const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && setState({ of, count: count + step }), { rootMargin: "600px" });
      watcher.observe(mark);
      return () => watcher.disconnect();
    },
    [of, count],
  );
  return { shown: items.slice(0, count), left: Math.max(0, items.length - count), end };
}
