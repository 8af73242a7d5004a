import { promptWith } from "#server/core/lint/example";
import type { Fix } from "#server/core/lint/finding";
import { foundAt, putting, textFix } from "#server/core/lint/place";
import type { Sentence } from "#server/core/lint/prose";
import type { Rule } from "#server/core/lint/rule";
import type { Passage } from "#server/core/lint/subject";

const tells =
  "No “delve”, “tapestry”, “game-changer” or “in today's fast-paced world”. No “it's not just this, it's that”. No question as an opening, and no last paragraph that repeats the others.";

/** Whoever names one of these has thought of it. */
const known = ["delve", "tapestry", "fast-paced", "game-changer", "game changer", "em dash", "em-dash", "cliché", "cliche", "buzzword", "sounds like ai", "sound like ai", "ai-sounding", "sounds like a machine", "sound like a machine", "seamless", "leverage", "unlock", "elevate", "filler", "not just", "rule of three"];

const making = new Set(["write", "draft", "compose", "create", "produce", "author", "prepare"]);
const long = new Set(["blog post", "article", "white paper", "case study", "newsletter", "essay", "landing page", "linkedin post", "press release", "op ed", "column", "ebook", "long read"]);
const turning = new Set(["of", "from", "about", "on", "to", "based", "for", "title", "headline", "headlines", "outline", "summary", "reply", "comment", "in", "that", "which", "with", "using"]);

export const aiTellsNotExcluded: Rule = {
  id: "ai-tells-not-excluded",
  guards: "wording",
  severity: "warning",
  title: "Nothing keeps the machine's habits out",
  explanation:
    "Long texts by models share their habits: the same verbs, the same openings, the same last paragraph. Readers know them by now and stop reading. Name in the exclusions what you don't want to see.",
  bad: promptWith({ kind: "task", text: "Write a blog post of 800 words about reading a gas meter." }),
  good: promptWith({ kind: "task", text: "Write a blog post of 800 words about reading a gas meter." }, { kind: "exclusions", text: tells }),
  check: ({ readings }) =>
    readings.flatMap(({ passages }) => {
      if (passages.some(({ text }) => known.some((tell) => text.toLowerCase().includes(tell)))) return [];
      for (const passage of passages.filter(({ kind, role }) => kind !== "examples" && role !== "assistant")) {
        const sentence = passage.sentences.find(asksForLongText);
        if (sentence) return [{ ...foundAt(passage, sentence, "This asks for a long text and doesn't say which habits of a machine to leave out."), fix: fixOf(passages, passage) }];
      }
      return [];
    }),
};

function asksForLongText({ words }: Sentence) {
  const verb = words.findIndex(({ text }) => making.has(text));
  for (const [at, word] of verb < 0 ? [] : [...words.slice(verb + 1, verb + 10).entries()]) {
    if (turning.has(word.text)) return false;
    if (long.has(word.text) || long.has(`${word.text} ${words[verb + at + 2]?.text ?? ""}`)) return true;
  }
  return false;
}

function fixOf(passages: readonly Passage[], { place: { block: _, ...place } }: Passage): Fix {
  const exclusions = passages.find(({ kind, place: { message } }) => kind === "exclusions" && message === place.message);
  if (exclusions) {
    const end = { start: exclusions.text.length, end: exclusions.text.length };
    return textFix("Add them to the exclusions", putting(exclusions, end, `${exclusions.text.trim() === "" ? "" : "\n"}${tells}`));
  }
  const last = Math.max(...passages.filter(({ place: { message } }) => message === place.message).map(({ place: { block } }) => block));
  return { label: "Add exclusions", patch: { do: "add-block", ...place, at: last + 1, block: { kind: "exclusions", text: tells } } };
}
