import { describe, expect, test } from "vitest";
import { promptOf, textInput } from "#server/core/lint/example";
import { lint } from "#server/core/lint/lint";

const found = (text: string) => lint(promptOf(`Write a reply of 90 words. ${text}`)).filter(({ rule }) => rule === "personal-data");

describe("what leads to a person", () => {
  test.for([
    ["An e-mail address", "marta.kowalska+bills@larkfield.co.uk"],
    ["The number of a bank account", "GB82 WEST 1234 5698 7654 32"],
    ["The number of a bank account", "DE89370400440532013000"],
    ["The number of a card", "4539 1488 0343 6467"],
    ["A phone number", "+49 (0)30 901820-00".replace(" (0)", " ").replace("-", "")],
    ["A phone number", "(212) 736-5000"],
    ["An American social security number", "536-90-4399"],
    ["A British national insurance number", "JG 10 37 59 A"],
    ["A Spanish identity number", "12345678Z"],
    ["A French social security number", "2 55 08 14 168 025 38"],
  ] as const)("%s is seen: %s", ([name, written]) => {
    expect(found(`Give ${written} for answers.`)).toMatchObject([{ message: `${name} stands here. If it is a real one, make it an input.`, quote: written }]);
  });

  test.for([
    "help@larkfield.eu",
    "amara@example.com",
    "amara@larkfield.example",
    "4242 4242 4242 4242",
    "+1 212 555 0123",
    "GB82 WEST 1234 5698 7654 33",
    "4539 1488 0343 6468",
    "12345678A",
    "at 10:30 on 2026-11-20, order 20261120-0042",
    "version 3.2.0, £1,250.50, 48 000 households",
    "@marta and {{email}}",
  ])("is not seen in what is nobody's: %s", (written) => {
    expect(found(`Give ${written} for answers.`)).toEqual([]);
  });

  test("is seen in an input's example", () => {
    const content = { ...promptOf("Write a reply of 90 words to {{name}}."), inputs: [textInput("name", { example: "marta@larkfield.eu" })] };
    expect(lint(content)).toMatchObject([{ rule: "personal-data", place: { input: "name" }, quote: "marta@larkfield.eu" }]);
  });
});
