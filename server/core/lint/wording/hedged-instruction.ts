import { phraseFinder } from "#server/core/lint/phrases";
import { foundAt } from "#server/core/lint/place";
import type { BlockKind } from "#server/core/version/content";
import type { Rule } from "#server/core/lint/rule";

const attempts = new Set(["try to", "try and", "attempt to"]);
const hedges = phraseFinder([...attempts, "maybe", "perhaps", "possibly", "if possible", "ideally", "preferably", "hopefully", "you might want to", "you may want to", "it would be good if", "it would be nice if", "it would be great if", "feel free to", "as much as possible", "if you can"]);

/** Blocks that tell of the world, where "perhaps" may be the truth. */
const telling: readonly BlockKind[] = ["context", "audience", "exclusions"];
const beforeOrder = new Set(["please", "always", "and", "should", "must", "then", "also", "just"]);

export const hedgedInstruction: Rule = {
  id: "hedged-instruction",
  guards: "wording",
  severity: "note",
  title: "An instruction that may be left undone",
  explanation: "“Try to” and “maybe” tell the model that it needn't. If you mean it, say it outright; if it depends on something, say on what.",
  bad: "Write a reply to the letter below. Try to stay under 100 words, and maybe name the next bill.",
  good: "Write a reply to the letter below. Stay under 100 words, and name the next bill.",
  check: ({ instructions }) =>
    instructions
      .filter(({ kind }) => !telling.includes(kind))
      .flatMap((passage) =>
        passage.sentences.flatMap((sentence) =>
          hedges(sentence)
            .filter(({ phrase, start }) => {
              const at = sentence.words.findIndex((word) => word.start === start);
              return !attempts.has(phrase) || at === 0 || beforeOrder.has(sentence.words[at - 1]?.text ?? "");
            })
            .map((range) => foundAt(passage, range, `“${range.phrase}” leaves it open whether this is to be done.`)),
        ),
      ),
};
