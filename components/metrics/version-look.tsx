import type { Series } from "./answers";

export type Look = "question" | "against" | "older";

/** The version in question is pencil, what it is measured against ink, older ones and what named none ink-3: on every chart and in every table. */
export function looksOf(series: readonly Series[]): Look[] {
  if (series.every(({ version }) => version === null)) return series.map(() => "against");
  return series.map(({ version }, at) => {
    if (version === null) return "older";
    return at === 0 ? "question" : at === 1 ? "against" : "older";
  });
}

export const inkOf: Record<Look, string> = { question: "var(--color-pencil)", against: "var(--color-ink)", older: "var(--color-ink-3)" };
export const bandOf: Record<Look, string> = { question: "var(--color-band-pencil)", against: "var(--color-band)", older: "var(--color-band)" };

/** The same in words of the style sheet. */
export const textOf: Record<Look, string> = { question: "text-pencil", against: "text-ink", older: "text-ink-3" };
