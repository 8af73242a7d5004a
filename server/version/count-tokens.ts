import type { Family } from "#server/core/version/content";

export interface TokenCount {
  family: Family;
  tokens: number;
  /** Counted by the family's own tokenizer, or estimated. */
  exact: boolean;
  how: string;
}

const longest = 500_000;

/** Families whose tokenizer is not public, by how many tokens theirs takes where GPT's takes one, in English prose and markup. */
const estimated = { claude: 1.2, gemini: 1.05, mistral: 1.1 };

/** The tokens a text takes, by family of models. The tokenizers are big, so they are loaded when first asked. */
export async function countTokens(text: string, families: readonly Family[]): Promise<TokenCount[]> {
  if (text.length > longest) throw new RangeError(`Tokens are counted of at most ${longest.toLocaleString("en")} characters.`);
  const { pieces, cut } = piecesOf(text);
  const how = cut ? ", the longest unbroken runs cut in pieces" : "";
  const gpt = families.some((family) => family !== "llama") ? await countGpt(pieces) : 0;
  return Promise.all(
    families.map(async (family): Promise<TokenCount> => {
      if (family === "gpt") return { family, tokens: gpt, exact: !cut, how: `Counted by o200k, the tokenizer of GPT-4o and later${how}.` };
      if (family === "llama") return { family, tokens: await countLlama(pieces), exact: !cut, how: `Counted by the tokenizer of Llama 3${how}.` };
      return { family, tokens: Math.ceil(gpt * estimated[family]), exact: false, how: `Estimated: this family's tokenizer is not public. GPT's count times ${estimated[family]}.` };
    }),
  );
}

async function countGpt(pieces: readonly string[]) {
  const { countTokens } = await import("gpt-tokenizer/encoding/o200k_base");
  const asText = { disallowedSpecial: new Set<string>() };
  return sum(pieces, (piece) => countTokens(piece, asText));
}

async function countLlama(pieces: readonly string[]) {
  const { default: tokenizer } = await import("llama3-tokenizer-js");
  return sum(pieces, (piece) => tokenizer.encode(piece, { bos: false, eos: false }).length);
}

const sum = (pieces: readonly string[], count: (piece: string) => number) => pieces.reduce((total, piece) => total + count(piece), 0);

const unbroken = /[\p{L}\p{M}]{100}|[^\s\p{L}\p{M}\p{N}]{250}|\s{250}/gu;

/** Tokenizers take the square of a run's length: what no writer writes unbroken is cut. */
function piecesOf(text: string) {
  const whole = text.toWellFormed();
  const ends = [...whole.matchAll(unbroken)].map(({ index, 0: run }) => index + run.length);
  const pieces = [0, ...ends].map((start, at) => whole.slice(start, ends[at] ?? whole.length));
  return { pieces, cut: ends.length > 0 };
}
