import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import { isForbidding } from "#server/core/lint/wording/orders";

const residue =
  /\bas an? (?:ai|large) language model\b|\bi hope this helps\b|\blet me know if you (?:need|have|want|would)\b|^(?:sure|certainly|of course|absolutely|great)\b(?: thing| question)? (?:here's|here is|here are)\b|^here(?:'s| is)(?: \w+){1,3} (?:revised|improved|updated|refined|rewritten|optimi[sz]ed) (?:version|prompt)\b|\bmy (?:knowledge cutoff|last (?:knowledge )?update|training data)\b/;

export const chatResidue: Rule = {
  id: "chat-residue",
  guards: "leftovers",
  severity: "warning",
  title: "An answer pasted into the question",
  explanation: "This sentence was a chat's answer, copied along with the rest. The model takes it for a pattern and writes the like. Take it out.",
  bad: "Sure, here is the improved version of your prompt.\n\nWrite a reply to the letter below. I hope this helps!",
  good: "Write a reply to the letter below.",
  check: ({ instructions }) =>
    instructions
      .filter(({ kind }) => kind !== "exclusions")
      .flatMap((passage) =>
        passage.sentences
          .filter((sentence) => sentence.words.length <= 40 && residue.test(sentence.spoken) && !isForbidding(sentence) && !/\bsay(?:ing)?\b/.test(sentence.spoken))
          .map((sentence) => foundAt(passage, sentence, "This reads like a chat's answer, not like something you ask for.")),
      ),
};
