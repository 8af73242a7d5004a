import { phraseFinder } from "#server/core/lint/phrases";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

const vague = phraseFinder([
  ...["be good", "be nice", "be great", "be interesting", "be creative", "be helpful", "make it good", "make it nice", "make it great", "make it interesting", "make it pop", "sound good", "sounds good", "look good", "looks good"],
  ...["as needed", "if needed", "where needed", "when needed", "as necessary", "if necessary", "where necessary", "as appropriate", "if appropriate", "where appropriate", "when appropriate", "as required", "as you see fit"],
  ...["high quality", "good quality", "top quality", "world class", "appropriate length", "reasonable length", "suitable length", "appropriate tone", "not too long", "not too short", "fairly short", "relatively short", "somewhat"],
  ...["and so on", "and so forth", "and the like", "do your best", "to the best of your ability", "in a good way", "in a nice way", "use common sense"],
]);

export const vagueInstruction: Rule = {
  id: "vague-instruction",
  guards: "wording",
  severity: "note",
  title: "Words that two people would read differently",
  explanation:
    "Words like “as needed” leave the decision to the model, and each run decides anew. Say what you would check for: a number, a case, something to copy.",
  bad: "Write a reply to the letter below. Be nice, and add details as needed.",
  good: "Write a reply to the letter below. Thank the customer for writing, and name the date of the next bill.",
  check: ({ instructions }) =>
    instructions
      .filter(({ kind }) => kind !== "exclusions")
      .flatMap((passage) =>
        passage.sentences.flatMap((sentence) => vague(sentence).map((range) => foundAt(passage, range, `“${range.phrase}” can mean anything. Say what you would check for.`))),
      ),
};
