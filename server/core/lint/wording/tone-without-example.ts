import { promptWith } from "#server/core/lint/example";
import { foundAt } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";

const tones = new Set(
  (
    "approachable authoritative bold bright calm candid caring casual cheerful clear clever compassionate concise confident conversational courteous crisp direct dry elegant empathetic empathic encouraging energetic engaging enthusiastic exact factual fresh friendly fun funny gentle genuine helpful honest human humble humorous informal informative inspiring kind light lively measured modern modest natural neutral objective open optimistic passionate patient persuasive plain playful polite positive precise professional punchy quirky reassuring relaxed respectful serious sharp simple sincere smart sober sophisticated straightforward supportive sympathetic tactful thoughtful trustworthy understated upbeat vivid warm welcoming witty"
  ).split(" "),
);

export const toneWithoutExample: Rule = {
  id: "tone-without-example",
  guards: "wording",
  severity: "warning",
  title: "Three tones and nothing to copy",
  explanation:
    "A row of adjectives means something else to every reader, and to a model it means its own habit. One short example of the right tone says more than three words for it. Add an examples block.",
  bad: promptWith({ kind: "role", text: "You write for Larkfield Energy. You are plain, warm and exact." }, { kind: "task", text: "Write a reply to the letter below." }),
  good: promptWith(
    { kind: "role", text: "You write for Larkfield Energy. You are plain, warm and exact." },
    { kind: "task", text: "Write a reply to the letter below." },
    { kind: "examples", text: "“Your bill comes on the 14th. You don't need to do anything.”" },
  ),
  check: ({ readings }) =>
    readings
      .filter(({ passages }) => !passages.some(({ kind, role, text }) => kind === "examples" || role === "assistant" || /\bfor example\b|\blike this:|\bexamples?:/i.test(text)))
      .flatMap(({ passages }) => passages)
      .filter(({ kind }) => kind !== "context" && kind !== "exclusions")
      .flatMap((passage) =>
        passage.sentences.flatMap((sentence) => {
          const said = sentence.words.filter(({ text }) => tones.has(text));
          const [one] = said;
          const last = said.at(-1);
          if (!one || !last || said.length < 3 || last.end - one.start > 80) return [];
          const range = { start: one.start, end: last.end };
          return [foundAt(passage, range, `“${passage.text.slice(one.start, last.end)}” names ${said.length} tones, and there is no example to copy.`)];
        }),
      ),
};
