/** Time spent on an output, over as many sittings as it takes. */
export interface Timer {
  /** Of the sittings that are over. */
  seconds: number;
  /** When the sitting that goes on began, in milliseconds since 1970. */
  since?: number;
}

export const stopped: Timer = { seconds: 0 };

/** A sitting longer than this was left on by mistake, and counts no further. */
const longestSitting = 4 * 3600;

export function elapsed({ seconds, since }: Timer, now: number): number {
  if (since === undefined) return seconds;
  return seconds + Math.min(longestSitting, Math.max(0, Math.floor((now - since) / 1000)));
}

export const started = (timer: Timer, now: number): Timer => (timer.since === undefined ? { ...timer, since: now } : timer);

export const halted = (timer: Timer, now: number): Timer => ({ seconds: elapsed(timer, now) });

/** What was kept of it in the browser; anything else is a timer that never ran. */
export function timerFrom(kept: string | null): Timer {
  try {
    const value: unknown = JSON.parse(kept ?? "");
    if (typeof value !== "object" || value === null || !("seconds" in value) || !isTime(value.seconds)) return stopped;
    return { seconds: value.seconds, ...("since" in value && isTime(value.since) ? { since: value.since } : {}) };
  } catch {
    return stopped;
  }
}

const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;

/** "0:07", "12:30", "1:02:09". */
export function sayTimer(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
