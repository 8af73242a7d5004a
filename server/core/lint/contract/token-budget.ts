import { promptWith } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";
import type { Reading } from "#server/core/lint/subject";

const asked = promptWith({ kind: "task", text: "Write a welcome of sixty words to a customer who has just moved house. Name the date of the first bill, and say where to send a meter reading." });

export const tokenBudget: Rule = {
  id: "token-budget",
  guards: "contract",
  severity: "warning",
  title: "Longer than its budget",
  explanation:
    "The text takes more tokens than the prompt allows itself, before anything is filled in. Each run costs more and answers later, and near the end of a window text is lost. Shorten it, or raise the budget.",
  bad: { ...asked, settings: { tokenBudget: 20 } },
  good: { ...asked, settings: { tokenBudget: 200 } },
  check: ({ readings, options: { countTokens = roughly } }) =>
    readings.flatMap((reading) => {
      const { variant, settings } = reading;
      const budget = settings.tokenBudget;
      if (budget === undefined) return [];
      const tokens = countTokens(wholeText(reading));
      if (tokens <= budget) return [];
      return [{ message: `The text takes about ${said(tokens)} tokens before anything is filled in; its budget is ${said(budget)}.`, place: variant === undefined ? {} : { variant } }];
    }),
};

const wholeText = ({ passages }: Reading) => passages.map(({ text }) => text).join("\n\n");

/** Without a tokenizer: four characters of Latin script make a token. */
const roughly = (text: string) => Math.ceil(text.length / 4);

const said = (count: number) => count.toLocaleString("en");
