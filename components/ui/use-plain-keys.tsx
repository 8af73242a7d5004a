"use client";
import { useEffect, useEffectEvent } from "react";
import { isTyping } from "./is-typing";

/** Keys pressed on the page itself: with no modifier, in no field, and used by nobody before. `onKey` says whether it made use of one. */
export function usePlainKeys(onKey: (event: KeyboardEvent) => boolean) {
  const onPress = useEffectEvent((event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
    if (onKey(event)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onPress(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
