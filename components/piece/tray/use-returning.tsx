"use client";
import { useCallback, useEffect, useRef, useState } from "react";

/** Less than this is a glance at another tab, not a visit to a tool. */
const shortestVisitMs = 2000;

/** Knows when somebody who took a prompt away looks at this tab again. */
export function useReturning() {
  const expected = useRef<readonly string[]>([]);
  const left = useRef<number>(undefined);
  const [offered, setOffered] = useState<string>();

  useEffect(() => {
    const turn = () => {
      if (document.visibilityState === "hidden") left.current ??= Date.now();
      else {
        const away = left.current === undefined ? 0 : Date.now() - left.current;
        left.current = undefined;
        const [first, ...rest] = expected.current;
        if (first === undefined || away < shortestVisitMs) return;
        expected.current = rest;
        setOffered(first);
      }
    };
    document.addEventListener("visibilitychange", turn);
    return () => document.removeEventListener("visibilitychange", turn);
  }, []);

  const expect = useCallback((runIds: readonly string[]) => {
    expected.current = [...runIds, ...expected.current];
  }, []);
  const dismiss = useCallback(() => setOffered(undefined), []);
  return { offered, expect, dismiss };
}
