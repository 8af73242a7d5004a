import { matchesOf } from "#server/core/lint/matches";
import { putting, textFix } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

const names: Record<string, string> = {
  "00AD": "a soft hyphen",
  "200B": "a zero-width space",
  "200C": "a zero-width non-joiner",
  "200D": "a zero-width joiner",
  "2060": "a word joiner",
  FEFF: "a byte-order mark",
};

/** Joiners are right between the letters of many scripts and inside emoji; after a Latin letter they only hide. */
const hidden =
  /(?:[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]|(?<=[\p{Script=Latin}\p{N}\s])[\u200c\u200d])+/gu;

export const hiddenCharacters: Rule = {
  id: "hidden-characters",
  guards: "injection",
  severity: "error",
  title: "Characters that nobody sees",
  explanation:
    "These characters take no room on the screen, yet the model reads them. They come along with text copied from a page, and they can carry a whole instruction unseen. Take them out.",
  bad: "Summarise the\u200b report in five sentences.",
  good: "Summarise the report in five sentences.",
  check: ({ stored }) =>
    stored.flatMap((passage) =>
      matchesOf(passage.text, hidden)
        .filter(({ text, start }) => !isFlag(passage.text, start, text))
        .map(({ text, start, end }) => ({
          message: `There is ${said(text)} here, which the model reads and nobody sees.`,
          place: { ...passage.place, start, end },
          quote: [...text].slice(0, 12).map(code).join(" "),
          fix: textFix("Remove what is hidden", putting(passage, { start, end }, "")),
        })),
    ),
};

/** The flags of England, Scotland and Wales are spelled in tag characters. */
const isFlag = (text: string, start: number, run: string) => text.startsWith("\u{1f3f4}", start - 2) && run.length <= 14;

const code = (character: string) => `U+${hex(character)}`;

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

function said(run: string) {
  const spelled = [...run].map((character) => (character.codePointAt(0) ?? 0) - 0xe0000).filter((letter) => letter >= 0x20 && letter < 0x7f);
  if (spelled.length > 0) return `hidden text that spells “${String.fromCodePoint(...spelled.slice(0, 60))}”`;
  const [only = "", ...more] = run;
  return more.length > 0 ? `a run of ${more.length + 1} invisible characters` : (names[hex(only)] ?? `the invisible character ${code(only)}`);
}
