"use client";
import { useState } from "react";
import { Play, Square } from "lucide-react";
import { Button } from "#components/ui/button";
import { sayDuration } from "#components/run/say-duration";
import { sayTimer } from "./timer";
import { useTimer } from "./use-timer";

interface Props {
  runId: string;
  kept?: number;
  pending: boolean;
  onKeep: (seconds: number) => void;
}

const mostMinutes = 1440;

/** How long editing takes: by a timer that goes on over a reload, or typed in minutes. */
export function EditingTime({ runId, kept, pending, onKeep }: Props) {
  const timer = useTimer(runId);
  const [minutes, setMinutes] = useState<string>();
  const typed = Number(minutes);
  const fits = minutes !== undefined && minutes.trim() !== "" && typed >= 0 && typed <= mostMinutes;

  return (
    <div role="group" aria-label="Editing time" className="mt-3 flex min-h-8 flex-wrap items-center gap-2 text-13 text-ink-2">
      {timer.running ? (
        <Button
          size="small"
          onClick={() => {
            timer.stop();
          }}
        >
          <Square size={12} />
          Stop
        </Button>
      ) : (
        <Button size="small" onClick={timer.start}>
          <Play size={12} />
          {timer.seconds > 0 ? "Go on" : "Start editing"}
        </Button>
      )}
      {timer.running || timer.seconds > 0 ? (
        <span role="timer" aria-label="Editing so far" className="mono text-ink">
          {sayTimer(timer.seconds)}
        </span>
      ) : null}
      {!timer.running && timer.seconds > 0 ? (
        <>
          <Button
            size="small"
            kind="primary"
            pending={pending}
            onClick={() => {
              onKeep(timer.seconds);
              timer.clear();
            }}
          >
            Keep {sayDuration(timer.seconds)}
          </Button>
          <Button size="small" kind="quiet" onClick={timer.clear}>
            Drop it
          </Button>
        </>
      ) : null}
      {timer.running ? null : minutes === undefined ? (
        <Button size="small" kind="quiet" onClick={() => setMinutes(kept === undefined ? "" : String(Math.round(kept / 60)))}>
          {kept === undefined ? "Type the minutes" : `Edited in ${sayDuration(kept)}; change`}
        </Button>
      ) : (
        <form
          className="flex items-center gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (!fits) return;
            onKeep(Math.round(typed * 60));
            setMinutes(undefined);
          }}
        >
          <input aria-label="Minutes of editing" type="number" min={0} max={mostMinutes} step="any" value={minutes} autoFocus onChange={({ target }) => setMinutes(target.value)} className="field-box w-20!" />
          <span>minutes</span>
          <Button size="small" type="submit" pending={pending} disabled={!fits}>
            Keep
          </Button>
        </form>
      )}
    </div>
  );
}
