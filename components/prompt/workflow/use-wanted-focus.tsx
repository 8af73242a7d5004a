"use client";
import { useEffect, useRef } from "react";
import type { Wanted } from "./model/model";

/** Sends the focus where it is wanted, as soon as that is there: a new step's rows come once its prompt is known. */
export function useWantedFocus(wanted: Wanted | undefined, ready: unknown) {
  const settled = useRef<Wanted>(undefined);
  useEffect(() => {
    if (!wanted || settled.current === wanted) return;
    const step = document.querySelector(`[data-step="${CSS.escape(wanted.step)}"]`);
    const target = step?.querySelector<HTMLElement>(placeOf(wanted));
    if (!target) return;
    settled.current = wanted;
    target.focus();
    target.scrollIntoView({ block: "nearest" });
  }, [wanted, ready]);
}

function placeOf({ at }: Wanted) {
  if (at === "handle") return "[data-handle]";
  return at === "name" ? "[data-name]" : `[data-input="${CSS.escape(at.input)}"] :is(select, [data-focus])`;
}
