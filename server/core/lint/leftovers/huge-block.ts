import { promptWith } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";

const most = 8000;
const paragraph = "Refunds are paid within ten days of the day on which the goods came back to us. ";

export const hugeBlock: Rule = {
  id: "huge-block",
  guards: "leftovers",
  severity: "note",
  title: "A block of many pages",
  explanation:
    "Nobody reviews pages in one go, and a comment on such a block says little of where. Split it at its headings, or make a snippet or an input of the part that is material.",
  bad: promptWith({ kind: "task", text: "Answer by the policy below." }, { kind: "context", text: paragraph.repeat(110).trim() }),
  good: promptWith({ kind: "task", text: "Answer by the policy below." }, { kind: "context", text: paragraph.trim() }),
  check: ({ passages }) =>
    passages
      .filter(({ text }) => text.length > most)
      .map(({ place, text }) => ({ message: `This block has ${text.length.toLocaleString("en")} characters, some ${Math.round(text.length / 3000)} pages.`, place: { ...place } })),
};
