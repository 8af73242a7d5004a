import { foundAt, isInside, putting, textFix } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import type { Passage } from "#server/core/lint/subject";

export const strayWhitespace: Rule = {
  id: "stray-whitespace",
  guards: "leftovers",
  severity: "note",
  title: "Blanks that nobody meant",
  explanation:
    "There are blanks at the ends of lines, or rows of empty lines. Nobody sees them, yet they change the checksum: two prompts that look alike count as two. Take them out.",
  bad: "Write a reply to the letter below.   \n\n\n\n\nName the date of the next bill.",
  good: "Write a reply to the letter below.\n\nName the date of the next bill.",
  check: ({ passages }) =>
    passages.flatMap((passage) => {
      const stray = strayIn(passage);
      const [one] = stray;
      if (!one) return [];
      const message = stray.length > 1 ? `Blanks that nobody sees stand in ${stray.length} places of this block.` : "Blanks that nobody sees stand here.";
      return [{ ...foundAt(passage, one, message), quote: "", fix: textFix("Take them out", ...stray.map((range) => putting(passage, range, ""))) }];
    }),
};

/** A line break in Markdown is two blanks at the end of a line, and means something. */
function strayIn({ text, style, fences }: Passage) {
  const stray: { start: number; end: number }[] = [];
  let start = 0;
  let empty = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const kept = line.trimEnd().length;
    empty = kept === 0 ? empty + 1 : 0;
    const isBreak = style === "markdown" && kept > 0 && line.length - kept === 2;
    const before = stray.at(-1);
    if (empty > 3 && before) before.end = end;
    else if (empty > 2 && start > 0) stray.push({ start: start - 1, end });
    else if (kept < line.length && !isBreak) stray.push({ start: start + kept, end });
    start = end + 1;
  }
  return stray.filter((range) => !fences.some((fence) => isInside(range, fence)));
}
