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

function capitals({ text, sentences }: Passage) {
  return sentences.flatMap(({ words }) => {
    let run: typeof words = [];
    for (const word of [...words]) {
      const written = text.slice(word.start, word.end);
      if (written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()) run = [...run, word];
      else if (run.length < enough) run = [];
      else break;
    }
    const [one] = run;
    const last = run.at(-1);
    return one && last && run.length >= enough ? [{ start: one.start, end: last.end }] : [];
  });
}

const marks = ({ text }: Passage) => [...text.matchAll(/(?<!!)!{2,40}/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
