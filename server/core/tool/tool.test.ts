import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { takeAway } from "./take-away";
import { plainCopy, tools } from "./tools";
import { toolNamed, toolsFor } from "./tools-for";

const { prefill: _prefill, ...byHand } = toolNamed("ChatGPT");

describe("taking a text to a tool", () => {
  test.each([
    ["ChatGPT", "https://chatgpt.com/?q=Name%20%26%20tariff%3F"],
    ["Claude", "https://claude.ai/new?q=Name%20%26%20tariff%3F"],
    ["Perplexity", "https://www.perplexity.ai/search?q=Name%20%26%20tariff%3F"],
  ])("%s is opened with the text in place", (name, address) => {
    expect(takeAway(toolNamed(name), "Name & tariff?")).toMatchObject({ address, prefilled: true });
  });

  test.each(["Gemini", "Midjourney", "Runway"])("%s is opened, and the text is pasted", (name) => {
    const tool = toolNamed(name);
    expect(takeAway(tool, "Write.")).toEqual({ address: tool.home, prefilled: false, hint: `The prompt is copied. ${tool.hint}` });
  });

  test("a text too long for an address is pasted whole, never cut", () => {
    const { address, prefilled, hint } = takeAway(toolNamed("Claude"), "é".repeat(2000));
    expect({ address, prefilled }).toEqual({ address: "https://claude.ai/new", prefilled: false });
    expect(hint).toMatch(/^Too long for an address of Claude, so the prompt is copied\./);
  });

  test("what is copied only opens nothing", () => {
    expect(takeAway(plainCopy, "Write.")).toEqual({ prefilled: false, hint: "The prompt is copied. Paste it wherever you need it." });
    expect(takeAway(toolNamed(" Copilot "), "Write.").hint).toBe("The prompt is copied. Paste it into Copilot.");
  });

  test("any text goes whole or not at all, and no address is longer than its tool takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 9000 }), fc.constantFrom(...tools), (text, tool) => {
        const { address = "", prefilled } = takeAway(tool, text);
        expect(prefilled).toBe(address !== tool.home);
        if (!prefilled) return;
        expect(address.length).toBeLessThanOrEqual(tool.prefill?.longest ?? 0);
        expect(decodeURIComponent(address.slice(tool.prefill?.address.length))).toBe(text);
      }),
    );
  });

  test("half a character does not keep the rest from going", () => {
    expect(takeAway(toolNamed("ChatGPT"), "a\uD83Db").address).toBe("https://chatgpt.com/?q=a%EF%BF%BDb");
  });

  test("a tool that stops taking text is still opened", () => {
    expect(takeAway(byHand, "Write.")).toMatchObject({ address: "https://chatgpt.com/", prefilled: false });
  });
});

describe("which tools are offered", () => {
  test("those of the card come first, in its order, and none twice", () => {
    const { first, more } = toolsFor(["midjourney", "Claude", "claude", "Copilot", " "]);
    expect(first.map(({ name }) => name)).toEqual(["Midjourney", "Claude", "Copilot"]);
    expect(more.map(({ name }) => name)).toEqual(["ChatGPT", "Gemini", "Perplexity", "Runway"]);
  });

  test("a card that names none offers the first", () => {
    const { first, more } = toolsFor([]);
    expect([...first, ...more]).toEqual(tools);
    expect(first).toHaveLength(1);
  });
});
