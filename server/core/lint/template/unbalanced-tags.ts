import { promptWith } from "#server/core/lint/example";
import { elementsOf } from "#server/core/lint/markup";
import { foundAt, isInside } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

export const unbalancedTags: Rule = {
  id: "unbalanced-tags",
  guards: "template",
  severity: "warning",
  title: "A tag without its partner",
  explanation:
    "A part of the prompt is marked with a tag that is opened and never closed, or the other way round. The model then has to guess where the part ends. Write both.",
  bad: promptWith({ kind: "context", text: "<policy>\nRefunds are paid within ten days.\n\nAnswer by this policy." }),
  good: promptWith({ kind: "context", text: "<policy>\nRefunds are paid within ten days.\n</policy>\n\nAnswer by this policy." }),
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      elementsOf(passage.markup.filter((tag) => !passage.fences.some((fence) => isInside(tag, fence)) && !isQuoted(passage.text, tag))).alone.map((tag) =>
        foundAt(passage, tag, tag.kind === "open" ? `<${tag.name}> is opened here and never closed.` : `</${tag.name}> closes what was never opened.`),
      ),
    ),
};

/** Whoever speaks of a tag writes it in quotes. */
function isQuoted(text: string, { start, end }: { start: number; end: number }) {
  return /[`"“'‘]/.test(text.charAt(start - 1)) && /[`"”'’]/.test(text.charAt(end));
}
