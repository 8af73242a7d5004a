"use client";
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";

export interface TrailStep {
  href: string;
  label: string;
}

const nowhere: readonly TrailStep[] = [];
const Trail = createContext<{ between: readonly TrailStep[]; tell: (steps: readonly TrailStep[]) => void }>({ between: nowhere, tell: () => undefined });

/** Where a page lies beyond what its address says: a prompt's key is its address, and its folder stands above it all the same. */
export function TrailProvider({ children }: { children: ReactNode }) {
  const [between, tell] = useState(nowhere);
  return <Trail value={useMemo(() => ({ between, tell }), [between])}>{children}</Trail>;
}

export const useTrail = () => use(Trail).between;

/** Stands between the section and the rest of the path while the component is on the page. */
export function TrailBetween({ href, label }: TrailStep) {
  const { tell } = use(Trail);
  useEffect(() => {
    tell([{ href, label }]);
    return () => tell(nowhere);
  }, [tell, href, label]);
  return null;
}
