import { promptWith } from "#server/core/lint/example";
import { foundAt } from "#server/core/lint/place";
import type { Sentence } from "#server/core/lint/prose";
import type { Rule } from "#server/core/lint/rule";
import type { Passage } from "#server/core/lint/subject";
import { formatClashes } from "./format-clashes";
import { limitClashes } from "./limit-clashes";
import { orderClashes } from "./order-clashes";
import { toneClashes } from "./tone-clashes";

/** A sentence with the block it stands in. */
export interface Said {
  passage: Passage;
  sentence: Sentence;
}

/** Two sentences that can't both be followed, and why. */
export interface Clash {
  one: Said;
  other: Said;
  why: string;
}

export const contradiction: Rule = {
  id: "contradiction",
  guards: "wording",
  severity: "warning",
  title: "Two instructions that exclude each other",
  explanation:
    "One sentence asks for what another forbids, and the model follows whichever it likes, a different one each time. Decide which of the two holds, or say when each does.",
  bad: promptWith({ kind: "task", text: "Write a reply to the letter below." }, { kind: "constraints", text: "- Always use bullet points.\n- At most 100 words.\n- Never use bullet points." }),
  good: promptWith({ kind: "task", text: "Write a reply to the letter below." }, { kind: "constraints", text: "- Always use bullet points.\n- At most 100 words." }),
  check: ({ readings }) =>
    readings.flatMap(({ passages }) => {
      const said = passages
        .filter(({ kind, role }) => kind !== "examples" && role !== "assistant")
        .flatMap((passage) => passage.sentences.filter(({ words }) => words.length <= longest).map((sentence) => ({ passage, sentence })));
      return [orderClashes, toneClashes, formatClashes, limitClashes]
        .flatMap((clashes) => clashes(said))
        .map(({ one, other, why }) => foundAt(other.passage, other.sentence, `${why} Elsewhere it says: “${cut(one.sentence.text)}”`));
    }),
};

/** Longer sentences qualify what they ask for. */
const longest = 40;

const cut = (text: string) => (text.length > 100 ? `${text.slice(0, 99).toWellFormed()}…` : text);
