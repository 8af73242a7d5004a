"use client";
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";

export interface TrailStep {
  href: string;
  label: string;
}

interface Told {
  between: readonly TrailStep[];
  /** What a step is called whose address says only an id, by its address. */
  names: Readonly<Record<string, string>>;
  tell: (steps: readonly TrailStep[]) => void;
  name: (href: string, label: string) => void;
}

const nowhere: readonly TrailStep[] = [];
const Trail = createContext<Told>({ between: nowhere, names: {}, tell: () => undefined, name: () => undefined });

/** Where a page lies beyond what its address says: a prompt's key is its address, and its folder stands above it all the same. */
export function TrailProvider({ children }: { children: ReactNode }) {
  const [between, tell] = useState(nowhere);
  const [names, setNames] = useState<Told["names"]>({});
  const name = useCallback((href: string, label: string) => setNames((before) => (before[href] === label ? before : { ...before, [href]: label })), []);
  return <Trail value={useMemo(() => ({ between, names, tell, name }), [between, names, name])}>{children}</Trail>;
}

export const useTrail = () => use(Trail);

/** Stands between the section and the rest of the path while the component is on the page. */
export function TrailBetween({ href, label }: TrailStep) {
  const { tell } = use(Trail);
  useEffect(() => {
    tell([{ href, label }]);
    return () => tell(nowhere);
  }, [tell, href, label]);
  return null;
}

/** Says what the page at an address is called, where the address itself doesn't. */
export function TrailName({ href, label }: TrailStep) {
  const { name } = use(Trail);
  useEffect(() => name(href, label), [name, href, label]);
  return null;
}
