import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "./canonical";
import { checksum } from "./checksum";
import { emptyPrompt, type PromptContent } from "./content";
import { contentSchema } from "./content-schema";
import { compareNumbers, isLower, numberFrom, numberText, stepped } from "./number";

describe("the canonical form", () => {
  test.for([
    [{ b: 1, a: [true, null, "é"] }, '{"a":[true,null,"é"],"b":1}'],
    [{ "\u20ac": 1, "\r": 2, "1": 3, "\u{1f600}": 4, "\ufb33": 5 }, '{"\\r":2,"1":3,"€":1,"😀":4,"\ufb33":5}'],
    [[333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0], "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]"],
    [{ gone: undefined, here: 0 }, '{"here":0}'],
    ['\u000f\n"\\/', '"\\u000f\\n\\"\\\\/"'],
  ] as const)("of %o", ([value, text]) => {
    expect(canonical(value)).toBe(text);
  });

  test.for([[Number.NaN], [Number.POSITIVE_INFINITY], ["\ud800"], [{ "\udc00": 1 }], [undefined], [() => 1]])("is refused for %s", ([value]) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });

  test("says what JSON says, in one spelling whatever the order", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ noUnicodeString: false })), (value) => {
        const shuffled = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(shuffled)).toBe(canonical(value));
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

const greeting: PromptContent = {
  ...emptyPrompt(),
  messages: [{ role: "system", blocks: [{ kind: "task", text: "Always greet the customer by name." }] }],
};

describe("the checksum", () => {
  test("is that of the canonical bytes, today and in ten years", () => {
    expect(checksum(emptyPrompt())).toBe("580d8ec179729400175d1d9e7f953806aca58fc24e60cee8874050d4cdb14fef");
  });

  test("is the same however the content was put together", () => {
    const { kind, inputs, messages, style } = greeting;
    expect(checksum({ inputs, style, messages, kind })).toBe(checksum(greeting));
  });

  test("changes with a single letter", () => {
    const other = { ...greeting, messages: [{ role: "system" as const, blocks: [{ kind: "task" as const, text: "Always greet the customer by Name." }] }] };
    expect(checksum(other)).not.toBe(checksum(greeting));
  });
});

describe("a content from outside", () => {
  test("loses empty parts, foreign names and foreign line ends", () => {
    const read = contentSchema.parse({ ...greeting, messages: [{ role: "user", blocks: [{ kind: "task", text: "a\r\nb\rc", id: 7 }], extra: 1 }], variants: [], settings: {}, snippets: {}, note: "x" });
    expect(read).toEqual({ ...greeting, messages: [{ role: "user", blocks: [{ kind: "task", text: "a\nb\nc" }] }] });
    expect(checksum(contentSchema.parse(read))).toBe(checksum(read));
  });

  test.for([
    [{ ...greeting, messages: [] }, "at least one message"],
    [{ ...greeting, inputs: [{ name: "1st", type: "text", required: true, untrusted: false }] }, "starts with a letter"],
    [{ ...greeting, inputs: [1, 2].map(() => ({ name: "a", type: "text", required: true, untrusted: false })) }, "same name"],
    [{ ...greeting, messages: [{ role: "user", blocks: [{ kind: "task", text: "\ud800" }] }] }, "half a character"],
    [{ ...greeting, messages: [{ role: "user", blocks: Array.from({ length: 6 }, () => ({ kind: "task", text: "x".repeat(190_000) })) }] }, "in all"],
    [{ ...greeting, snippets: { "Brand Voice": "0".repeat(64) } }, "key"],
  ] as const)("%# is refused", ([content, reason]) => {
    expect(contentSchema.safeParse(content).error?.message).toContain(reason);
  });
});

describe("a version's number", () => {
  test.for([["major", "4.0.0"], ["minor", "3.3.0"], ["patch", "3.2.2"]] as const)("a %s step after 3.2.1 is %s", ([step, next]) => {
    expect(numberText(stepped({ major: 3, minor: 2, patch: 1 }, step))).toBe(next);
    expect(compareNumbers(stepped({ major: 3, minor: 2, patch: 1 }, step), { major: 3, minor: 2, patch: 1 })).toBeGreaterThan(0);
  });

  test("reads its own text and nothing else", () => {
    expect(numberFrom("3.2.1")).toEqual({ major: 3, minor: 2, patch: 1 });
    for (const text of ["3.2", "v3.2.1", "3.2.1-beta", "", "3.2.9999999999"]) expect(numberFrom(text)).toBeUndefined();
  });

  test("a patch is lower than a minor step, and no step lower than itself", () => {
    expect([isLower("patch", "minor"), isLower("minor", "major"), isLower("major", "major"), isLower("major", "patch")]).toEqual([true, true, false, false]);
  });
});
