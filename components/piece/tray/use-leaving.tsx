"use client";
import { useEffect, useState } from "react";

/** While something is still on its way to the server, closing the window asks first. */
export function useLeaving() {
  const [underWay, setUnderWay] = useState(0);
  useEffect(() => {
    if (underWay === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [underWay]);
  return { began: () => setUnderWay((count) => count + 1), ended: () => setUnderWay((count) => count - 1) };
}
