import type { Tokens } from "./facts";

/** What tokens of a model cost from a moment on, in whole pico-dollars each. */
export interface Price {
  /** A model's name, or the beginning of one and a star. */
  model: string;
  /** In milliseconds since 1970. */
  startsAt: number;
  input: bigint;
  output: bigint;
  /** What was read from a cache, where that is priced apart from other input. */
  cached?: bigint;
  /** What a model thought, where that is priced apart from other output. */
  reasoning?: bigint;
}

export interface Spent {
  model: string;
  at: number;
  tokens: Tokens;
}

/** What a run cost, by the prices of its day. Unknown tokens or an unknown price leave it unknown, which is not nothing. */
export function costOf({ model, at, tokens }: Spent, prices: readonly Price[]): bigint | undefined {
  const price = priceOf(model, at, prices);
  const { input, output, cached = 0, reasoning = 0 } = tokens;
  if (!price || input === undefined || output === undefined || cached > input || reasoning > output) return undefined;
  const read = BigInt(input - cached) * price.input + BigInt(cached) * (price.cached ?? price.input);
  const written = BigInt(output - reasoning) * price.output + BigInt(reasoning) * (price.reasoning ?? price.output);
  return read + written;
}

/** The price that names the model most closely: its own name, else the longest beginning; of those the newest that had begun. */
export function priceOf(model: string, at: number, prices: readonly Price[]): Price | undefined {
  if (model === "") return undefined;
  const fitting = prices.filter((price) => price.startsAt <= at && fits(model, price.model));
  return fitting.reduce<Price | undefined>((best, price) => (best && !isBetter(price, best) ? best : price), undefined);
}

const fits = (model: string, pattern: string) => (pattern.endsWith("*") ? model.startsWith(pattern.slice(0, -1)) : model === pattern);

const closeness = ({ model }: Price) => (model.endsWith("*") ? model.length : Number.POSITIVE_INFINITY);
const isBetter = (one: Price, other: Price) => closeness(one) > closeness(other) || (closeness(one) === closeness(other) && one.startsAt > other.startsAt);
