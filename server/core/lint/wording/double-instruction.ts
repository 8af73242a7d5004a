import { promptWith } from "#server/core/lint/example";
import { foundAt, putting, textFix } from "#server/core/lint/place";
import type { Sentence } from "#server/core/lint/prose";
import type { Rule } from "#server/core/lint/rule";

export const doubleInstruction: Rule = {
  id: "double-instruction",
  guards: "wording",
  severity: "note",
  title: "The same sentence twice",
  explanation:
    "This sentence stands in the prompt already. It costs tokens, and sooner or later somebody changes one of the two and not the other. Keep the one in the better place.",
  bad: promptWith(
    { kind: "task", text: "Write a reply to the letter below. Name the date of the next bill." },
    { kind: "constraints", text: "- At most 100 words.\n- Name the date of the next bill." },
  ),
  good: promptWith({ kind: "task", text: "Write a reply to the letter below. Name the date of the next bill." }, { kind: "constraints", text: "- At most 100 words." }),
  check: ({ readings }) =>
    readings.flatMap(({ passages }) => {
      const seen = new Set<string>();
      return passages
        .filter(({ kind, role }) => kind !== "examples" && role !== "assistant")
        .flatMap((passage) =>
          passage.sentences.filter(isLong).flatMap((sentence) => {
            const text = sentence.text.replace(/[.!?]$/, "");
            const before = seen.size;
            if (seen.add(text).size > before) return [];
            return [{ ...foundAt(passage, sentence, "This sentence stands in the prompt already."), fix: textFix("Remove the second", putting(passage, wholeOf(passage.text, sentence), "")) }];
          }),
        );
    }),
};

const isLong = ({ words }: Sentence) => words.length >= 4;

/** A sentence that has its line to itself takes the line, bullet and all, with it. */
function wholeOf(text: string, { start, end }: Sentence) {
  let line = start;
  while (line > 0 && /[ \t*•>–-]/.test(text.charAt(line - 1))) line--;
  const alone = (line === 0 || text[line - 1] === "\n") && (end === text.length || text[end] === "\n");
  if (!alone) return { start, end: text[end] === " " ? end + 1 : end };
  return line > 0 ? { start: line - 1, end } : { start: 0, end: Math.min(text.length, end + 1) };
}
