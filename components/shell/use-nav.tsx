import { useMemo } from "react";
import { useFrame } from "./frame-context";
import { nav } from "./nav";

/** The entries of the rail that lead somewhere for whoever is here. */
export function useNav() {
  const { hidden } = useFrame();
  return useMemo(() => nav.filter(({ segment }) => !hidden?.includes(segment)), [hidden]);
}
