import { matchesOf } from "#server/core/lint/matches";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

const bracketed = /\[(?:insert|enter|placeholder|fill in|your|put|tbd|xxx?x?)\b[^\][\n]{0,60}\](?!\()|<(?:insert|enter|your|fill in)\s[^<>\n]{0,60}>|(?<!x)x{4,40}(?!\w)|\blorem ipsum\b/gi;

export const placeholderLeft: Rule = {
  id: "placeholder-left",
  guards: "leftovers",
  severity: "warning",
  title: "A gap that was never filled",
  explanation:
    "Somebody meant to write something here. The model won't ask; it makes something up or repeats the brackets. Fill the gap, or make it an input.",
  bad: "Write a welcome of 60 words to customers of [INSERT COMPANY NAME].",
  good: "Write a welcome of 60 words to customers of Larkfield Energy.",
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      matchesOf(passage.text, bracketed).map((range) => foundAt(passage, range, `“${range.text}” was never filled in.`)),
    ),
};
