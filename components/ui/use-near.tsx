"use client";
import { useState } from "react";

/** A link's page is fetched once the pointer or the focus is on it: a bar of pages ahead of every click would cost more than it saves. */
export function useNear() {
  const [near, setNear] = useState(false);
  const come = () => setNear(true);
  return { prefetch: near ? null : false, onPointerEnter: come, onFocus: come } as const;
}
