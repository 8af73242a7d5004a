import { promptWith } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";
import { headingOf } from "#server/core/template/headings";

const task = { kind: "task" as const, text: "Write a reply to the letter below." };

export const duplicateHeading: Rule = {
  id: "duplicate-heading",
  guards: "leftovers",
  severity: "note",
  title: "Two parts under one heading",
  explanation:
    "Two blocks of this message are rendered under the same heading, so a rule can stand in either and be missed in both. Merge them, or give one a heading of its own.",
  bad: promptWith(task, { kind: "constraints", text: "- At most 100 words." }, { kind: "constraints", text: "- No exclamation marks." }),
  good: promptWith(task, { kind: "constraints", text: "- At most 100 words.\n- No exclamation marks." }),
  check: ({ readings }) =>
    readings.flatMap(({ passages }) =>
      passages
        .filter(({ style }) => style !== "plain")
        .flatMap((passage, at, all) => {
          const heading = headingOf(passage.block);
          const twice = heading !== "" && all.slice(0, at).some((other) => other.place.message === passage.place.message && headingOf(other.block).toLowerCase() === heading.toLowerCase());
          return twice ? [{ message: `Another block of this message is headed “${heading}” too.`, place: { ...passage.place } }] : [];
        }),
    ),
};
