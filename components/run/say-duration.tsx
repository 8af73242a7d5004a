const [minute, hour, day] = [60, 3600, 86_400];

/** "40 s", "6 min", "2 h 10 min", "2 d 21 h". */
export function sayDuration(seconds: number): string {
  if (seconds < minute) return `${Math.round(seconds)} s`;
  if (seconds < hour) return `${Math.floor(seconds / minute)} min`;
  if (seconds < day) return two(Math.floor(seconds / hour), "h", Math.floor((seconds % hour) / minute), "min");
  return two(Math.floor(seconds / day), "d", Math.floor((seconds % day) / hour), "h");
}

const two = (large: number, one: string, small: number, other: string) => (small === 0 ? `${large} ${one}` : `${large} ${one} ${small} ${other}`);
