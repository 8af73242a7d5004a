import type { RunWhole } from "#components/run/explorer/answers";

const count = (tokens: number) => tokens.toLocaleString("en");

/** "1,204 in (800 cached), 310 out". */
export function tokensSaid({ inputTokens, outputTokens, cachedTokens, reasoningTokens }: Pick<RunWhole, "inputTokens" | "outputTokens" | "cachedTokens" | "reasoningTokens">): string {
  const within = (tokens: number | null, word: string) => (tokens ? ` (${count(tokens)} ${word})` : "");
  const parts = [
    inputTokens === null ? "" : `${count(inputTokens)} in${within(cachedTokens, "cached")}`,
    outputTokens === null ? "" : `${count(outputTokens)} out${within(reasoningTokens, "reasoning")}`,
  ];
  return parts.filter(Boolean).join(", ") || "unknown";
}

/** What was taken out before storing, and how often. */
export const redactedSaid = (redacted: Readonly<Record<string, number>>) => Object.entries(redacted).map(([what, times]) => `${what}${times > 1 ? ` × ${times}` : ""}`).join(", ");
