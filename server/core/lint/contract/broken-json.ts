import { promptWith } from "#server/core/lint/example";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import { fencedOutputs } from "./fenced-outputs";

export const brokenJson: Rule = {
  id: "broken-json",
  guards: "contract",
  severity: "warning",
  title: "JSON that can't be read",
  explanation:
    "This fenced JSON has a slip in it, often a comma too many or a curly quote. A model copies what it is shown, slips included. Mend it, or leave out the word json after the fence.",
  bad: promptWith({ kind: "examples", text: '```json\n{"town": "Leeds",}\n```' }),
  good: promptWith({ kind: "examples", text: '```json\n{"town": "Leeds"}\n```' }),
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      fencedOutputs(passage, "json")
        .filter(({ language, inside }) => language === "json" && !isJson(inside))
        .map((fence) => foundAt(passage, fence, "This is said to be JSON, and no program could read it.")),
    ),
};

/** One value, or a value a line. */
const isJson = (text: string) => reads(text) || text.trim().split("\n").every(reads);

function reads(text: string) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
