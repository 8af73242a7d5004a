/** Luck that is the same every time. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  likely(share: number): boolean;
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  among<T>(all: readonly T[]): T;
  /** Mostly near the middle, seldom much more: as waiting times are. */
  around(middle: number, spread: number): number;
}

export function chanceFrom(seed: string): Chance {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    likely: (share) => next() < share,
    among(all) {
      const chosen = all[whole(0, all.length - 1)];
      if (chosen === undefined) throw new Error("There is nothing to choose from.");
      return chosen;
    },
    around: (middle, spread) => middle * Math.exp(spread * (next() + next() + next() - 1.5)),
  };
}

function hash(text: string) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

const golden = (Math.sqrt(5) - 1) / 2;

/** Numbers from 0 up to 1 that keep a planned share after a few dozen already. */
export function evenly(seed: string): () => number {
  let at = chanceFrom(seed).next();
  return () => (at = (at + golden) % 1);
}
