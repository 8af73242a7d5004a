"use client";
import { useEffect, useReducer, useState } from "react";
import { elapsed, halted, started, stopped, timerFrom, type Timer } from "./timer";

const keyOf = (runId: string) => `galley.editing.${runId}`;

/** The time one spends on an output. It goes on over a reload, and stays in this browser until it is given with the rating. */
export function useTimer(runId: string) {
  const [timer, setTimer] = useState<Timer>(() => read(runId));
  const [now, tick] = useReducer(() => Date.now(), undefined, () => Date.now());
  const running = timer.since !== undefined;

  useEffect(() => {
    if (!running) return;
    tick();
    const clock = setInterval(tick, 1000);
    return () => clearInterval(clock);
  }, [running]);

  function keep(next: Timer) {
    setTimer(next);
    try {
      if (next.seconds === 0 && next.since === undefined) localStorage.removeItem(keyOf(runId));
      else localStorage.setItem(keyOf(runId), JSON.stringify(next));
    } catch {
      // A browser that keeps nothing still counts until it is closed.
    }
  }

  return {
    running,
    seconds: elapsed(timer, now),
    start: () => keep(started(timer, Date.now())),
    stop: () => keep(halted(timer, Date.now())),
    clear: () => keep(stopped),
  };
}

function read(runId: string): Timer {
  try {
    return timerFrom(localStorage.getItem(keyOf(runId)));
  } catch {
    return stopped;
  }
}
