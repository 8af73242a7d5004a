import { useCallback, useEffect, useRef, useState } from "react";
import { usePlainKeys } from "#components/ui/use-plain-keys";

/** The changes on the page, in reading order, and the way from one to the next: n and p. */
export function useChanges(shown: unknown) {
  const area = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  const [count, setCount] = useState(0);

  useEffect(() => {
    setCount(placesIn(area.current).length);
    setAt(-1);
  }, [shown]);

  const go = useCallback((by: 1 | -1) => {
    const places = placesIn(area.current);
    if (places.length === 0) return;
    const focused = places.findIndex((place) => place.contains(document.activeElement));
    const next = (focused < 0 ? (by > 0 ? 0 : places.length - 1) : focused + by + places.length) % places.length;
    places[next]?.focus({ preventScroll: true });
    places[next]?.scrollIntoView({ block: "center" });
    setAt(next);
  }, []);

  usePlainKeys(({ key }) => {
    const by = key === "n" ? 1 : key === "p" ? -1 : undefined;
    if (by) go(by);
    return by !== undefined;
  });

  return { area, at, count, go };
}

const placesIn = (area: HTMLElement | null) => [...(area?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
