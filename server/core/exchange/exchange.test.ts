import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksum } from "#server/core/version/checksum";
import { anyContent, anyPrompt } from "#server/core/version/content.arbitrary";
import type { Content } from "#server/core/version/content";
import type { Carried } from "./carried";
import { formatNames, type Format } from "./formats";
import { read } from "./read";
import { write } from "./write";

const carrying = (...contents: Content[]): Carried => ({
  key: "bakery/greeter",
  name: "Bakery greeter",
  purpose: "Greets who comes in: warmly, #1",
  contentType: "email",
  tags: ["bakery", "hello: world"],
  tools: ["ChatGPT"],
  folder: ["Shops", "Counter"],
  kind: contents[0]?.kind ?? "prompt",
  versions: contents.map((content, index) => ({ number: `1.${index}.0`, what: `Change ${index}`, why: "Customers asked", content })),
  notes: [],
});

function backFrom(carried: Carried, format: Format): Carried {
  const [file] = write([carried], format);
  const found = read(file?.name ?? "", file?.text ?? "");
  if ("problem" in found) throw new Error(found.problem);
  const [back] = found.carried;
  if (!back) throw new Error("Nothing came back.");
  return back;
}

const lossless = formatNames.filter((format) => format !== "text");

describe.for(lossless)("%s", (format) => {
  test("gives the newest version back with its checksum, whatever it says", () => {
    fc.assert(
      fc.property(anyContent(fc), (content) => {
        const back = backFrom(carrying(content), format);
        expect(back.versions.at(-1)?.content.kind).toBe(content.kind);
        expect(checksum(back.versions.at(-1)?.content ?? content)).toBe(checksum(content));
        expect(back.notes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("says who the prompt is", () => {
    fc.assert(
      fc.property(anyPrompt(fc), (content) => {
        const { versions, ...who } = backFrom(carrying(content), format);
        expect(who).toMatchObject({ key: "bakery/greeter", name: "Bakery greeter", purpose: "Greets who comes in: warmly, #1", contentType: "email", tags: ["bakery", "hello: world"], tools: ["ChatGPT"], folder: ["Shops", "Counter"] });
        expect(versions.at(-1)).toMatchObject({ number: "1.0.0", what: "Change 0", why: "Customers asked" });
      }),
      { numRuns: 20 },
    );
  });
});

test.for(["galley", "langfuse"] as const)("%s carries every version", (format) => {
  fc.assert(
    fc.property(fc.array(anyPrompt(fc), { minLength: 2, maxLength: 4 }), (contents) => {
      expect(backFrom(carrying(...contents), format).versions.map(({ content }) => checksum(content))).toEqual(contents.map(checksum));
    }),
    { numRuns: 20 },
  );
});
