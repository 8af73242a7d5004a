import fc from "fast-check";
import { expect, test } from "vitest";
import { redact } from "./redact";
import { builtIn, rulesOf } from "./rules";

const rules = rulesOf(builtIn(() => "mask"), () => "3f9a1c");
const length = 100_000;
const filled = (bit: string) => bit.repeat(Math.ceil(length / bit.length)).slice(0, length);

const bits = [
  ...["a", "0", "1", "4", "@", ".", "-", "+", " ", "a@", "a.", "@a.", "%40", "a%40b", "1 ", "1-", "+1", "+1 ", "0 ", "(0", "01 ", "00", "A", "A1", "GB82", "de89", "GB82 ", "sk-", "sk-a", "eyJ", ".eyJ", " eyJa"],
  ...["-----", "-----BEGIN ", "-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\naaaaaaaaaaaaaaaa\n", "://a:", "://a:aaaaaa", "token:", "token: ", "password=a1", "bearer ", "bearer a1", "phone ", "tel.", "ssn ", "[", "]", "[mail]", "[mail] ", "[left out: held ", "é", "😀", "\u00a0", "١"],
  ...["4539148803436467+49309018200", "marta@larkfield.eu ", "+49 30 901820", "x@y.z", "AKIA", "ghp_", "1.1.1.1", "756.", "\0", "\ud800", "\n"],
];

test.for(bits)("a hundred thousand characters of %j come to an end", (bit) => {
  const text = filled(bit);
  const { text: kept } = redact(text, rules);
  expect(redact(kept, rules).counts).toEqual({});
});

test("and so do mixtures of them", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { minLength: 2, maxLength: 5 }), (parts) => {
      const { text } = redact(filled(parts.join("")), rules);
      expect(redact(text, rules).counts).toEqual({});
    }),
    { numRuns: 60 },
  );
});
