import { matchesOf } from "#server/core/lint/matches";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import type { Passage } from "#server/core/lint/subject";

export const shouting: Rule = {
  id: "shouting",
  guards: "wording",
  severity: "note",
  title: "Written in capitals",
  explanation:
    "Capitals and rows of exclamation marks shout down the sentences beside them, and models tend to overdo what is shouted. If it matters most, put it first and say why.",
  bad: "Write a reply to the letter below. NEVER EVER TALK ABOUT PRICES!!!",
  good: "Write a reply to the letter below. Do not name prices: they change daily.",
  check: ({ instructions }) => instructions.flatMap((passage) => [...capitals(passage), ...marks(passage)].map((range) => foundAt(passage, range, "This is shouted. Say why it matters instead."))),
};

const enough = 4;
const fourInCapitals = /\p{Lu}{2}[^\p{Ll}\n]{1,80}\p{Lu}{2}/u;

function capitals({ text, sentences }: Passage) {
  if (!fourInCapitals.test(text)) return [];
  return sentences.flatMap(({ words }) => {
    const isShouted = words.map(({ start, end }) => isCapital(text.slice(start, end)));
    const from = isShouted.findIndex((_, at) => isShouted.slice(at, at + enough).filter(Boolean).length === enough);
    const [one] = from < 0 ? [] : words.slice(from);
    const after = isShouted.indexOf(false, from);
    const last = words.at(after < 0 ? -1 : after - 1);
    return one && last ? [{ start: one.start, end: last.end }] : [];
  });
}

const isCapital = (written: string) => written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();

const marks = ({ text }: Passage) => matchesOf(text, /(?<!!)!{2,40}/g);
