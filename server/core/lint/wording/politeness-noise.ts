import { putting, textFix, foundAt } from "#server/core/lint/place";
import { first, type Sentence } from "#server/core/lint/prose";
import type { Rule } from "#server/core/lint/rule";
import type { Passage } from "#server/core/lint/subject";

export const politenessNoise: Rule = {
  id: "politeness-noise",
  guards: "wording",
  severity: "note",
  title: "“Please” before an instruction",
  explanation:
    "An instruction is followed without it, and where some sentences say please and others don't, the others look weaker. Begin with the verb. Courtesy to the reader of the output is another matter.",
  bad: "Please write a reply to the letter below. Please name the date of the next bill.",
  good: "Write a reply to the letter below. Name the date of the next bill.",
  check: ({ instructions }) =>
    instructions.flatMap((passage) => {
      const polite = passage.sentences.filter((sentence) => first(sentence) === "please" && sentence.words.length > 1);
      const [one] = polite;
      const word = one?.words[0];
      if (!word) return [];
      const message = polite.length > 1 ? `${polite.length} instructions begin with “please”.` : "This instruction begins with “please”.";
      return [{ ...foundAt(passage, word, message), fix: textFix("Begin with the verb", ...polite.flatMap((sentence) => withoutPlease(passage, sentence))) }];
    }),
};

function withoutPlease(passage: Passage, { words: [please, next] }: Sentence) {
  if (!please || !next) return [];
  return [putting(passage, { start: please.start, end: next.start + 1 }, passage.text.charAt(next.start).toUpperCase())];
}
