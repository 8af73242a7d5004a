/** Chance that falls the same way for the same seed, so that what went wrong once can be had again. */
export interface Dice {
  /** A whole number from 0 up to this one, which is left out. */
  below(sides: number): number;
  oneIn(sides: number): boolean;
  of<T>(choices: readonly [T, ...T[]]): T;
  shuffled<T>(items: readonly T[]): T[];
}

const range = 2 ** 32;

export function diceOf(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const roll = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / range;
  };
  for (let warm = 0; warm < 8; warm += 1) roll();
  const below = (sides: number) => Math.floor(roll() * sides);
  return {
    below,
    oneIn: (sides) => below(sides) === 0,
    of: ([first, ...others]) => [first, ...others][below(others.length + 1)] ?? first,
    shuffled: (items) => items.map((item) => ({ item, place: roll() })).sort((one, other) => one.place - other.place).map(({ item }) => item),
  };
}
