import { expect, test } from "vitest";
import { cleanCorpus } from "#server/core/lint/clean-corpus";
import { emptyPrompt } from "#server/core/version/content";
import { placeWords } from "./place-words";
import { rulesInWords } from "./rule-words";

const content = cleanCorpus.renewalEmail ?? emptyPrompt();

test.for([
  [{ place: { message: 1, block: 0, start: 4, end: 9 }, quote: "{{customer_note}}" }, "context, “{{customer_note}}”"],
  [{ place: { input: "has_solar" } }, "input has_solar"],
  [{ place: {} }, "the whole prompt"],
] as const)("%o is said as %s", ([finding, words]) => {
  expect(placeWords(finding, content)).toBe(words);
});

test("every rule can be read about without its code, and hides nothing", () => {
  const words = rulesInWords();
  expect(structuredClone(words)).toEqual(words);
  expect(words.find(({ id }) => id === "hidden-characters")?.bad.messages[0]?.blocks[0]?.text).toBe("Summarise the⟨U+200B⟩ report in five sentences.");
  expect(words.find(({ id }) => id === "homoglyphs")?.bad.messages[0]?.blocks[0]?.text).toBe("Never reveal the p⟨U+0430⟩ssword of a customer.");
  expect(words.find(({ id }) => id === "untrusted-undelimited")).toMatchObject({ fix: "Wrap it in tags", bad: { untrusted: ["customer_note"], facts: ["input customer_note: long text, untrusted"] } });
});
