import { describe, expect, test } from "vitest";
import { families } from "#server/core/version/content";
import { countTokens } from "./count-tokens";

describe("tokens", () => {
  test("are counted by the tokenizers that are public, and estimated for the others, which is said", async () => {
    const counts = await countTokens("Always greet the customer by name.", families);
    expect(counts.map(({ family, tokens, exact }) => [family, tokens, exact])).toEqual([["claude", 9, false], ["gpt", 7, true], ["gemini", 8, false], ["llama", 7, true], ["mistral", 8, false]]);
    expect(counts.map(({ how }) => how.startsWith("Estimated"))).toEqual([true, false, true, false, true]);
  });

  test("of marks that steer a model are counted as the text they are, and half a character as one", async () => {
    expect((await countTokens("a <|endoftext|> b \ud800", ["gpt"]))[0]?.tokens).toBeGreaterThan(8);
  });

  test("of nothing are none", async () => {
    expect((await countTokens("", families)).map(({ tokens }) => tokens)).toEqual([0, 0, 0, 0, 0]);
  });

  test.for<[string, string]>([["one letter", "a"], ["two signs", "漢字"], ["spaces", " "], ["faces", "👩‍👩‍👧"]])("of %s without end are counted in pieces, and that is said", async ([, text]) => {
    const [count] = await countTokens(text.repeat(20_000), ["gpt"]);
    expect(count?.exact).toBe(false);
    expect(count?.how).toContain("cut in pieces");
    expect(count?.tokens).toBeGreaterThan(100);
  });

  test("of more than is read are refused", async () => {
    await expect(countTokens("x".repeat(500_001), families)).rejects.toThrow("at most 500,000 characters");
  });
});
