import { promptWith, textInput } from "#server/core/lint/example";
import { elementsOf } from "#server/core/lint/markup";
import { foundAt, putting, textFix } from "#server/core/lint/place";
import { withinAny } from "#server/core/lint/ranges";
import type { Rule } from "#server/core/lint/rule";
import type { Passage } from "#server/core/lint/subject";
import type { NameUse } from "#server/core/template/names";
import { untrustedUses } from "#server/core/lint/untrusted";

const task = { kind: "task" as const, text: "Write the email that tells the customer what happens next." };
const note = textInput("customer_note", { type: "long_text", untrusted: true });

export const untrustedUndelimited: Rule = {
  id: "untrusted-undelimited",
  guards: "injection",
  severity: "warning",
  title: "Untrusted text is not delimited",
  explanation:
    "Nothing marks where text from outside starts and ends. A note that says “ignore the above” would read as your own instruction. Put it between tags, and say that what stands between them is material, not an order.",
  bad: { ...promptWith(task, { kind: "context", text: "The customer wrote to us last week: {{customer_note}} Take it into account." }), inputs: [note] },
  good: { ...promptWith(task, { kind: "context", text: "The customer wrote to us last week: <customer_note>{{customer_note}}</customer_note> Take it into account." }), inputs: [note] },
  check: ({ content, passages }) =>
    passages.flatMap((passage) => {
      const untrusted = untrustedUses(passage, content.inputs);
      if (untrusted.length === 0) return [];
      const isDelimited = withinAny(delimitedRanges(passage));
      return untrusted
        .filter(({ use }) => !isAlone(passage, use) && !isDelimited(use))
        .map(({ use, name }) => ({
          ...foundAt(passage, use, `Somebody outside may have written ${name}, and nothing marks where it starts and ends. One that says “ignore the above” would read as your own instruction.`),
          fix: textFix("Wrap it in tags", putting(passage, use, `<${name}>${passage.text.slice(use.start, use.end)}</${name}>`)),
        }));
    }),
};

/** The whole of an XML block has tags around it when it is rendered. */
const isAlone = ({ text, style }: Passage, { start, end }: NameUse) => style === "xml" && text.trim().length === end - start;

function delimitedRanges({ text, markup, fences }: Passage) {
  const elements = elementsOf(markup).elements.map(({ insideStart, insideEnd }) => ({ start: insideStart, end: insideEnd }));
  const triples = [...text.matchAll(/"""[^"]{1,20000}"""/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return [...elements, ...triples, ...fences.filter(({ closed }) => closed)];
}
