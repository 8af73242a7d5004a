"use client";
import { useEffect, useRef, type ComponentProps } from "react";
import { Button } from "./button";

type Props = Pick<ComponentProps<typeof Button>, "kind" | "size"> & {
  error: Error;
  retry: () => void;
  /** A refusal stays one until somebody does something. */
  byItself?: boolean;
};

const soonest = 2000;
const latest = 60_000;

/** Draws a page anew: when asked to, and by itself while what was missing may come back, each time a little later. */
export function TryAgain({ error, retry, byItself = true, ...look }: Props) {
  const tries = useRef(0);
  useEffect(() => {
    if (!byItself) return;
    const timer = setTimeout(retry, Math.min(latest, soonest * 2 ** tries.current++));
    return () => clearTimeout(timer);
  }, [error, retry, byItself]);
  return (
    <Button {...look} onClick={retry}>
      Try again
    </Button>
  );
}
