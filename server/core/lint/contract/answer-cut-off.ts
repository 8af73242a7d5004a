import { promptWith } from "#server/core/lint/example";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import { limitsIn } from "#server/core/lint/wording/limits";

const asked = promptWith({ kind: "task", text: "Write a guide to reading a gas meter of at least 1,500 words." });

export const answerCutOff: Rule = {
  id: "answer-cut-off",
  guards: "contract",
  severity: "warning",
  title: "The answer won't fit",
  explanation:
    "The prompt asks for more words than the settings let the model write, so the answer ends in the middle of a sentence. Raise the most tokens it may write, or ask for less.",
  bad: { ...asked, settings: { maxTokens: 1000 } },
  good: { ...asked, settings: { maxTokens: 4000 } },
  check: ({ readings }) =>
    readings.flatMap(({ passages, settings: { maxTokens } }) =>
      maxTokens === undefined
        ? []
        : passages
            .filter(({ kind, role }) => kind !== "examples" && role !== "assistant")
            .flatMap((passage) =>
              passage.sentences.flatMap((sentence) =>
                limitsIn(sentence)
                  .filter(({ unit, least }) => unit === "word" && least !== undefined && least * tokensAWord > maxTokens)
                  .map(({ least = 0 }) => foundAt(passage, sentence, `${least.toLocaleString("en")} words take more than the ${maxTokens.toLocaleString("en")} tokens that the model may write.`)),
              ),
            ),
    ),
};

/** English takes some four tokens for three words. */
const tokensAWord = 1.2;
