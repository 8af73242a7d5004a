import type { Chance } from "./chance";

export interface DemoModel {
  name: string;
  provider: string;
  /** In milliseconds, before the first word and for each token after it. */
  thinks: number;
  writes: number;
  /** In dollars a million tokens; a model without prices costs nobody knows what. */
  price?: { input: string; output: string; cached?: string };
}

const sonnet: DemoModel = { name: "claude-sonnet-4-5", provider: "anthropic", thinks: 780, writes: 13, price: { input: "3", output: "15", cached: "0.30" } };
const haiku: DemoModel = { name: "claude-haiku-4-5", provider: "anthropic", thinks: 390, writes: 6, price: { input: "1", output: "5", cached: "0.10" } };
const mini: DemoModel = { name: "gpt-5-mini", provider: "openai", thinks: 1640, writes: 9, price: { input: "0.25", output: "2", cached: "0.025" } };
const flash: DemoModel = { name: "gemini-2.5-flash", provider: "google", thinks: 520, writes: 5, price: { input: "0.30", output: "2.50" } };
const reader: DemoModel = { name: "meter-reader-2", provider: "own", thinks: 240, writes: 2 };

export const models = { sonnet, haiku, mini, flash, reader };

export interface Spent {
  inputTokens: number | null;
  outputTokens: number | null;
  cachedTokens: number | null;
  latency: number;
  firstToken: number;
}

/** What a text of that length takes, by a model that charges four letters or so as a token. */
export function spentOn(chance: Chance, model: DemoModel, told: { instruction: number; input: number; output: number }): Spent {
  const tokens = (letters: number) => Math.max(1, Math.round(letters / 4.1));
  const outputTokens = tokens(told.output);
  const firstToken = Math.round(chance.around(model.thinks, 0.6));
  const cachedTokens = model.price?.cached !== undefined && chance.likely(0.6) ? Math.floor(tokens(told.instruction) / 2) : null;
  const latency = firstToken + Math.round(chance.around(model.writes * outputTokens, 0.4));
  const counted = chance.likely(0.985); // some callers leave them out
  return { inputTokens: counted ? tokens(told.instruction + told.input) : null, outputTokens: counted ? outputTokens : null, cachedTokens: counted ? cachedTokens : null, latency, firstToken };
}
