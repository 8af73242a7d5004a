import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likePrompt } from "#server/core/diff/prompt.arbitrary";
import type { Block, Message, PromptContent } from "#server/core/version/content";
import { blockAt, lineOf, stands, type Anchor } from "./anchor";
import { follow } from "./follow";

const task = (text: string, more: Partial<Block> = {}): Block => ({ kind: "task", text, ...more });
const message = (...blocks: Block[]): Message => ({ role: "user", blocks });
const prompt = (messages: Message[], more: Partial<PromptContent> = {}): PromptContent => ({ kind: "prompt", style: "plain", messages, inputs: [], ...more });

/** The words marked in a text by « and ». */
function marked(text: string, place = { message: 0, block: 0 }): { text: string; anchor: Anchor } {
  const start = text.indexOf("«");
  const quote = text.slice(start + 1, text.indexOf("»"));
  return { text: text.replace(/[«»]/g, ""), anchor: { place, words: { start, end: start + quote.length, quote } } };
}

interface Case {
  before: string;
  after: string;
}

describe.for<[string, Case]>([
  ["words before it grow", { before: "Greet «every customer» warmly.", after: "Always and without fail greet «every customer» warmly." }],
  ["words after it go", { before: "Greet «every customer» warmly and by name.", after: "Greet «every customer»." }],
  ["a line comes before it", { before: "Greet «every customer».", after: "You run a bakery.\nGreet «every customer»." }],
  ["the same words come before it", { before: "See «the cat».", after: "See the dog and «the cat»." }],
  ["its line moves down", { before: "Say «what is fresh».\nGreet everybody by name.\nBe brief.", after: "Greet everybody by name.\nBe brief.\nSay «what is fresh»." }],
  ["of two alike it is the second", { before: "Be kind.\nAnswer at once.\n«Be kind.»", after: "Be kind.\nAnswer at once, always.\n«Be kind.»" }],
  ["a script without spaces", { before: "お客様に«挨拶»します。", after: "必ずお客様に«挨拶»します。" }],
])("%s", ([, { before, after }]) => {
  test("is followed", () => {
    const [was, is] = [marked(before), marked(after)];
    expect(follow(was.anchor, prompt([message(task(was.text))]), prompt([message(task(is.text))]))).toEqual(is.anchor);
  });
});

describe.for<[string, Case]>([
  ["a word inside it changed", { before: "Greet «every customer» warmly.", after: "Greet every guest warmly." }],
  ["a word came into it", { before: "Greet «every customer» warmly.", after: "Greet every single customer warmly." }],
  ["a letter changed within a marked part of a word", { before: "Greet every «custom»er.", after: "Greet every customs officer." }],
  ["it is gone", { before: "Greet «every customer» warmly.\nBe brief.", after: "Be brief." }],
])("%s", ([, { before, after }]) => {
  test("is outdated", () => {
    const was = marked(before);
    expect(follow(was.anchor, prompt([message(task(was.text))]), prompt([message(task(after))]))).toBe("outdated");
  });
});

const greeting = marked("You run a bakery.\nGreet «every customer by name».");
const brief = task("Answer in at most fifty plain words.", { kind: "format" });

test("a block that moves takes along what was said of its words", () => {
  const before = prompt([message(task(greeting.text), brief)]);
  const after = prompt([message(task("You are kind.", { kind: "role" })), message(brief, task(`Hello.\n${greeting.text}`))]);
  const followed = follow(greeting.anchor, before, after);
  expect(followed).toMatchObject({ place: { message: 1, block: 1 }, words: { quote: "every customer by name" } });
  expect(followed !== "outdated" && stands(followed, after)).toBe(true);
});

test("a line that goes to another block is followed there", () => {
  const before = prompt([message(task(greeting.text), brief)]);
  const after = prompt([message(task("You run a bakery."), { ...brief, text: `${brief.text}\nGreet every customer by name.` })]);
  expect(follow(greeting.anchor, before, after)).toMatchObject({ place: { message: 0, block: 1 }, words: { quote: "every customer by name" } });
});

test("a block is followed as a whole while it exists, whatever it says", () => {
  const before = prompt([message(task(greeting.text), brief)]);
  const whole: Anchor = { place: { message: 0, block: 1 } };
  expect(follow(whole, before, prompt([message({ ...brief, text: "Answer in one line." }, task(greeting.text))]))).toEqual({ place: { message: 0, block: 0 } });
  expect(follow(whole, before, prompt([message(task(greeting.text))]))).toBe("outdated");
});

test("what one family of models is told is followed there", () => {
  const family = "claude" as const;
  const variant = (text: string): PromptContent => prompt([message(brief)], { variants: [{ family, messages: [message(task(text))] }] });
  const anchor = { ...greeting.anchor, family };
  expect(follow(anchor, variant(greeting.text), variant(`Kindly: ${greeting.text}`))).toMatchObject({ family, words: { start: (greeting.anchor.words?.start ?? 0) + 8 } });
  expect(follow(anchor, variant(greeting.text), prompt([message(brief)]))).toBe("outdated");
});

test("an anchor that never stood there is outdated", () => {
  const content = prompt([message(brief)]);
  expect(follow({ place: { message: 0, block: 0 }, words: { start: 0, end: 5, quote: "Reply" } }, content, content)).toBe("outdated");
  expect(follow({ place: { message: 3, block: 0 } }, content, content)).toBe("outdated");
});

test("a thread stands under the line on which its words end", () => {
  const content = prompt([message(task("One.\nTwo.\nThree.\n"))]);
  const words = (quote: string) => ({ start: 0, end: quote.length, quote });
  expect(lineOf({ place: { message: 0, block: 0 }, words: words("One.") }, content)).toBe(0);
  expect(lineOf({ place: { message: 0, block: 0 }, words: words("One.\nTwo.\n") }, content)).toBe(1);
  expect(lineOf({ place: { message: 0, block: 0 } }, content)).toBe(2);
});

const anyPrompt = likePrompt(fc);
/** An anchor on some words, or some block, of a prompt. */
const anchored = anyPrompt.chain((content) => {
  const blocks = content.messages.flatMap(({ blocks: all }, at) => all.map((_, block) => ({ message: at, block })));
  return fc.record({ content: fc.constant(content), at: fc.nat(), from: fc.nat(), length: fc.nat({ max: 40 }) }).map(({ at, from, length }) => {
    const place = blocks[at % Math.max(1, blocks.length)] ?? { message: 0, block: 0 };
    const text = blockAt(content, { place })?.text ?? "";
    const start = from % (text.length + 1);
    const quote = text.slice(start, start + length);
    const anchor: Anchor = quote === "" ? { place } : { place, words: { start, end: start + quote.length, quote } };
    return { content, anchor };
  });
});
const quoteOf = (anchor: Anchor) => anchor.words?.quote;

test("whatever becomes of a text, a thread is outdated or about the same words", () => {
  fc.assert(
    fc.property(anchored, anyPrompt, ({ content, anchor }, after) => {
      const followed = follow(anchor, content, after);
      expect(followed === "outdated" || (stands(followed, after) && quoteOf(followed) === quoteOf(anchor))).toBe(true);
    }),
  );
});

test("in the same text everything stays where it is", () => {
  fc.assert(
    fc.property(anchored, ({ content, anchor }) => {
      expect(follow(anchor, content, content)).toEqual(stands(anchor, content) ? anchor : "outdated");
    }),
  );
});

const filler = fc.array(fc.constantFrom("bread", "rye", "Be kind.", "at", "dawn", "\n", "{{name}}", "2", "—"), { maxLength: 12 }).map((words) => words.join(" "));
const quote = fc.constantFrom("poppy seeds", "poppy", "poppy seeds,\nand quince", "“poppy” {{seed}}");

test("edits that leave words alone never lose them", () => {
  const sides = fc.record({ before: filler, after: filler });
  fc.assert(
    fc.property(quote, sides, sides, fc.boolean(), (said, was, is, first) => {
      const texts = [was, is].map(({ before, after }) => ({ text: `${before}\n${said}\n${after}`, start: before.length + 1 }));
      const [old = { text: "", start: 0 }, now = { text: "", start: 0 }] = texts;
      const before = prompt([message(task(old.text), brief)]);
      const after = prompt([first ? message(task(now.text), brief) : message(brief, task(now.text))]);
      const words = { start: old.start, end: old.start + said.length, quote: said };
      const place = { message: 0, block: first ? 0 : 1 };
      expect(follow({ place: { message: 0, block: 0 }, words }, before, after)).toEqual({ place, words: { start: now.start, end: now.start + said.length, quote: said } });
    }),
  );
});

test("through a chain of versions words come to where they come at once, or are outdated on one of the ways", () => {
  const telling = "sell «three warm loaves» today";
  const { text, anchor } = marked(telling);
  const version = fc.tuple(filler, fc.boolean(), filler).map(([before, kept, after]) => prompt([message(task(`${before} ${kept ? text : "Sell nothing."} ${after}`), brief)]));
  const first = prompt([message(task(text), brief)]);
  fc.assert(
    fc.property(version, version, (second, third) => {
      const between = follow(anchor, first, second);
      const [chained, direct] = [between === "outdated" ? between : follow(between, second, third), follow(anchor, first, third)];
      if (chained !== "outdated") expect(chained).toEqual(direct);
    }),
  );
});
