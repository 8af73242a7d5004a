import { matchesOf } from "#server/core/lint/matches";
import { foundAt, putting, textFix } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

const foreign = /[\u0370-\u03ff\u0400-\u04ff]/;
/** A word that has a Latin letter and one of the others. */
const mixed = /(?<!\p{L})(?=\p{L}{0,79}[a-z])(?=\p{L}{0,79}[\u0370-\u04ff])\p{L}{2,80}/giu;

/** Only what looks alike disguises: Δt and μm are plain science. */
const lookalikes: Record<string, string> = Object.fromEntries(
  ["аa", "еe", "оo", "рp", "сc", "уy", "хx", "іi", "јj", "ѕs", "АA", "ВB", "ЕE", "КK", "МM", "НH", "ОO", "РP", "СC", "ТT", "ХX", "ІI", "ЅS", "οo", "αa", "νv", "ρp", "ΑA", "ΒB", "ΕE", "ΗH", "ΙI", "ΚK", "ΜM", "ΝN", "ΟO", "ΡP", "ΤT", "ΥY", "ΧX", "ΖZ"].map(
    (pair) => [pair.charAt(0), pair.charAt(1)],
  ),
);

export const homoglyphs: Rule = {
  id: "homoglyphs",
  guards: "injection",
  severity: "warning",
  title: "A word spelled in two alphabets",
  explanation:
    "A letter of this word comes from another alphabet and only looks like its neighbours. The model reads a different word, and no search will find it. Type the word again.",
  bad: "Never reveal the p\u0430ssword of a customer.",
  good: "Never reveal the password of a customer.",
  check: ({ passages }) =>
    passages
      .filter(({ text }) => foreign.test(text))
      .flatMap((passage) =>
        matchesOf(passage.text, mixed)
          .filter(({ text }) => [...text].some((letter) => letter in lookalikes))
          .map((range) => {
            const meant = [...range.text].map((letter) => lookalikes[letter] ?? letter).join("");
            const found = foundAt(passage, range, `“${range.text}” is spelled with letters of two alphabets that look alike.`);
            return foreign.test(meant) ? found : { ...found, fix: textFix(`Spell it “${meant}”`, putting(passage, range, meant)) };
          }),
      ),
};
