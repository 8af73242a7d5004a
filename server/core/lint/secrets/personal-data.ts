import type { Found, Place } from "#server/core/lint/finding";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import { tracesIn } from "./people";

export const personalData: Rule = {
  id: "personal-data",
  guards: "secrets",
  severity: "warning",
  title: "Something that leads to a person",
  explanation:
    "This looks like somebody's own address, number or account. Every run would send it to the model, and a saved version keeps it for good. Make it an input, or use one that is nobody's, such as name@example.com.",
  bad: "Sign the letter as Marta, and give marta.kowalska@larkfield.eu for answers.",
  good: "Sign the letter as the renewals team, and give help@example.com for answers.",
  check: ({ stored, inputTexts }) => [
    ...stored.flatMap((passage) => tracesIn(passage.text).map(({ name, ...range }) => foundAt(passage, range, sentence(name)))),
    ...inputTexts.flatMap(({ text, input }) =>
      tracesIn(text).map(({ name, start, end }): Found => ({ message: sentence(name), place: { input: input.name } satisfies Place, quote: text.slice(start, end) })),
    ),
  ],
};

const sentence = (name: string) => `${name} stands here. If it is a real one, make it an input.`;
