import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "#server/core/version/content";
import { redact } from "./redact";
import { redactJson } from "./redact-json";
import { builtIn, modes, rulesOf, type Mode, type Rule, type Rules } from "./rules";

const hash = (id: string, written: string) => [...`${id} ${written}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffffff, 7).toString(16).padStart(6, "0");
const all = (mode: Mode, ...own: Rule[]) => rulesOf([...builtIn(() => mode), ...own], hash);
const owned = (word: string, pattern: RegExp, mode: Mode = "mask"): Rule => ({
  ...{ id: word, word, held: word, mode, verbatim: true, same: (written) => written },
  find: (text) => [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
});

const letter = "I am Marta (marta@larkfield.eu, +49 30 901820). Charge 4539 1488 0343 6467, else DE89 3704 0044 0532 0130 00.";

describe("what is found", () => {
  test("is masked, and counted", () => {
    expect(redact(letter, all("mask"))).toEqual({
      text: "I am Marta ([mail], [phone]). Charge [card], else [bank account].",
      counts: { mail: 1, phone: 1, card: 1, account: 1 },
    });
  });

  test("has the same mark wherever it stands, however it is written", () => {
    const { text } = redact("Marta@Larkfield.eu wrote. marta@larkfield.eu paid 4539-1488-0343-6467 and 4539148803436467; jo@larkfield.eu did not.", all("hash"));
    const marks = [...text.matchAll(/\[(?:mail|card) ([0-9a-f]{6})\]/g)].map(([, mark]) => mark);
    expect(marks).toHaveLength(5);
    expect([marks[0], marks[2], new Set(marks).size]).toEqual([marks[1], marks[3], 3]);
  });

  test("may leave the whole text out", () => {
    const rules = rulesOf(builtIn((id) => (id === "card" ? "drop" : "mask")), hash);
    expect(redact(letter, rules)).toMatchObject({ text: "[left out: held a payment card]", counts: { card: 1, mail: 1 } });
    expect(redact("Nothing here.", rules)).toEqual({ text: "Nothing here.", counts: {} });
  });

  test("goes as one where two meet, so that no half of it stays", () => {
    const near = owned("near", /ab+@/g);
    expect(redact("write to abbb@larkfield.eu", all("mask", near)).text).toBe("write to [mail]");
    expect(redact("postgres://baker:s3ed-c4ke@larkfield.eu/db", all("mask")).text).not.toMatch(/s3ed|c4ke|larkfield/);
    expect(redact("xyz", all("mask", owned("a", /xy/g), owned("b", /yz/g))).text).toBe("[a]");
  });

  test("is looked for again beside what was taken out", () => {
    const twice = redact("4539148803436467+49309018200", all("mask"));
    expect(twice).toEqual({ text: "[card][phone]", counts: { card: 1, phone: 1 } });
  });

  test("never cuts a character in half", () => {
    const { text } = redact("a😀b", all("mask", owned("half", /\ud83d/g)));
    expect(text).toBe("a[half]b");
  });
});

describe("a value", () => {
  test("is redacted in its texts, its numbers and its names", () => {
    const value = { name: "Marta", to: ["marta@larkfield.eu", 4539148803436467, 42, true, null], byPerson: { "jo@larkfield.eu": 1, "al@larkfield.eu": 2 } };
    expect(redactJson(value, all("mask"))).toEqual({
      value: { name: "Marta", to: ["[mail]", "[card]", 42, true, null], byPerson: { "[mail]": 1, "[mail] 2": 2 } },
      counts: { mail: 3, card: 1 },
    });
  });

  test("is read under its name", () => {
    expect(redactJson({ phone: "2127365000", order: "2127365000", api_key: "q9Zx7Kd2Rm4Tb6Wc", bsn: 111222333 }, all("mask")).value).toEqual({ phone: "[phone]", order: "2127365000", api_key: "[key]", bsn: "[national id]" });
  });

  test.for([
    ["password", "hunter2", "[key]"],
    ["dbPassword", "hunter2", "[key]"],
    ["X-API-Key", "hunter2", "[key]"],
    ["authorization", "hunter2", "[key]"],
    ["password", "", ""],
    ["password", "must be at least twelve letters long", "must be at least twelve letters long"],
    ["passwordHint", "hunter2", "hunter2"],
  ])("under %s, “%s” is stored as “%s”", ([name = "", written = "", stored]) => {
    expect(redactJson({ [name]: written }, all("mask")).value).toEqual({ [name]: stored });
  });

  test("that lies too deep is left out", () => {
    const deep = Array.from({ length: 5000 }).reduce<Json>((inside) => [inside], "marta@larkfield.eu");
    expect(JSON.stringify(redactJson(deep, all("mask")).value)).toMatch(/^\[+"\[left out: nested too deep\]"\]+$/);
  });
});

const bits = fc.constantFrom(
  ...["marta@larkfield.eu", "4539148803436467", "4539 1488 0343 6467", "+49 30 901820", "07700 900123", "DE89370400440532013000", "536-90-4399", "12345678Z", "gh" + "p_a7Kq2Zx9Rm4Tb6Wc1Yd8Ve3a7Kq2Zx9Rm4Tb6Wc1", "token: ", "phone ", "[mail]", "[card 3f9a1c]"],
  ...["[", "]", " ", "-", "+", ".", "@", ":", "0", "1", "9", "a", "Z", "é", "😀", "\ud800", "\u00a0", "٣", "\n", "own", "[left out: held a payment card]", "left", "hel", "d a"],
);
const texts = fc.array(fc.oneof(bits, fc.string({ maxLength: 3 })), { maxLength: 16 }).map((parts) => parts.join(""));
const rules = fc.tuple(fc.array(fc.constantFrom(...modes, "off" as const), { minLength: 6, maxLength: 6 }), fc.subarray([/own/g, /d.*e/g, /\]./g, /.\[/g, /a+/g, /\d+$/g, /mail/g]), fc.constantFrom(...modes)).map(([chosen, patterns, mode]): Rules => {
  const ids = ["mail", "phone", "card", "account", "national-id", "key"];
  return rulesOf([...builtIn((id) => chosen[ids.indexOf(id)] ?? "off"), ...patterns.map((pattern, at) => owned(`own ${at}`, pattern, mode))], hash);
});

describe("whatever the text and the rules", () => {
  test("what was redacted is redacted", () => {
    fc.assert(
      fc.property(texts, rules, (text, rules) => {
        const once = redact(text, rules);
        expect(redact(once.text, rules)).toEqual({ text: once.text, counts: {} });
      }),
      { numRuns: 2000 },
    );
  });

  test("nothing is lost but what was found, and what was found is counted", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: kept, counts } = redact(text, all("mask"));
        if (Object.keys(counts).length === 0) expect(kept).toBe(text);
        else expect(kept).not.toBe(text);
        const literal = kept.split(/\[(?:mail|phone|card|bank account|national id|key)(?: [0-9a-f]{6})?\]/);
        let from = 0;
        for (const part of literal) {
          const at = text.indexOf(part, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + part.length;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("a value is redacted once and for all", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.dictionary(texts, texts, { maxKeys: 4 }), (value, more) => {
        const once = redactJson({ value: value as Json, more }, all("mask")); // safe because fast-check makes JSON
        expect(redactJson(once.value, all("mask"))).toEqual({ value: once.value, counts: {} });
      }),
    );
  });
});
