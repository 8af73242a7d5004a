import { foundAt, putting, textFix } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

const foreign = /[\u0370-\u03ff\u0400-\u04ff]/;
const word = /\p{L}{2,80}/gu;

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
        [...passage.text.matchAll(word)].filter(({ 0: written }) => isMixed(written)).map(({ 0: written, index }) => {
          const range = { start: index, end: index + written.length };
          const meant = [...written].map((letter) => lookalikes[letter] ?? letter).join("");
          const found = foundAt(passage, range, `“${written}” is spelled with letters of two alphabets that look alike.`);
          return foreign.test(meant) ? found : { ...found, fix: textFix(`Spell it “${meant}”`, putting(passage, range, meant)) };
        }),
      ),
};

/** Science writes μm and Δt: one foreign letter that begins a short word is no disguise. */
const isMixed = (written: string) => /[a-z]/i.test(written) && foreign.test(written) && [...written].some((letter) => letter in lookalikes);
