import fc from "fast-check";
import { expect, test } from "vitest";
import { markdownOf, type Block } from "./markdown";
import type { Inline } from "./markdown-inline";

const said = (parts: readonly Inline[]): string => parts.map((part) => ("parts" in part ? said(part.parts) : part.kind === "break" ? "\n" : part.text)).join("");
const inline = (text: string) => {
  const [block] = markdownOf(text);
  return block?.kind === "paragraph" ? block.text : [];
};

test("headings, paragraphs, quotes and rules are what they are", () => {
  expect(markdownOf("# Title #\n\nOne\ntwo\n> said\n> so\n\n---\nend")).toMatchObject([
    { kind: "heading", level: 1, text: [{ text: "Title" }] },
    { kind: "paragraph", text: [{ text: "One" }, { kind: "break" }, { text: "two" }] },
    { kind: "quote", blocks: [{ kind: "paragraph" }] },
    { kind: "rule" },
    { kind: "paragraph", text: [{ text: "end" }] },
  ]);
});

test("lists hold lists, paragraphs and code, and begin where they say", () => {
  const [list] = markdownOf("3. one\n   more\n\n   - inner\n   - second\n4. two\n\n   ```js\n   x\n   ```");
  expect(list).toMatchObject({
    kind: "list",
    ordered: true,
    start: 3,
    items: [
      [{ kind: "paragraph" }, { kind: "list", ordered: false, items: [[{ kind: "paragraph" }], [{ kind: "paragraph" }]] }],
      [{ kind: "paragraph" }, { kind: "code", language: "js", text: "x" }],
    ],
  });
});

test("a year at the head of a line begins no list, a dash after a paragraph does", () => {
  expect(markdownOf("It was in\n1984. A cold day")).toMatchObject([{ kind: "paragraph" }]);
  expect(markdownOf("So:\n- one")).toMatchObject([{ kind: "paragraph" }, { kind: "list" }]);
});

test("code is kept as it stands, and ends with the text if nothing ends it", () => {
  expect(markdownOf("~~~\n**x**\n~~~")).toEqual([{ kind: "code", language: "", text: "**x**" }]);
  expect(markdownOf("```\n# x")).toEqual([{ kind: "code", language: "", text: "# x" }]);
});

test("a table has its columns, however many cells a row has", () => {
  const [table] = markdownOf("| a | b \\| c |\n|:--|--:|\n| 1 |\n| 2 | **3** | 4 |");
  expect(table).toMatchObject({ kind: "table", aligns: ["left", "right"], head: [[{ text: "a" }], [{ text: "b | c" }]], rows: [[[{ text: "1" }], []], [[{ text: "2" }], [{ kind: "strong" }]]] });
});

test("words are marked strong, em, struck and as code; snake_case and 2 * 3 * 4 are not", () => {
  expect(inline("**a** *b* ~~c~~ `d*e*` __f__ _g_").map(({ kind }) => kind).filter((kind) => kind !== "text")).toEqual(["strong", "em", "struck", "code", "strong", "em"]);
  expect(inline("snake_case_name and 2 * 3 * 4 and \\*plain\\*")).toEqual([{ kind: "text", text: "snake_case_name and 2 * 3 * 4 and *plain*" }]);
});

test.for(["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>", "//evil.example", "vbscript:x", "file:///etc/passwd"])("nothing leads to %s", (href) => {
  expect(JSON.stringify(markdownOf(`[click](${href}) <${href}> ![x](${href})`))).not.toContain('"link"');
});

test("links lead to the web, and an image is a link to it", () => {
  expect(inline("[Galley](https://example.com/a_(b)) https://example.com/x.")).toMatchObject([{ kind: "link", href: "https://example.com/a_(b)" }, {}, { kind: "link", href: "https://example.com/x" }, { text: "." }]);
  expect(inline("![a cat](https://example.com/cat.png)")).toEqual([{ kind: "link", href: "https://example.com/cat.png", parts: [{ kind: "text", text: "image: a cat" }] }]);
});

test("HTML is text", () => {
  expect(said(inline("<script>alert(1)</script> <img src=x onerror=y>"))).toBe("<script>alert(1)</script> <img src=x onerror=y>");
});

const words = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === "list") return block.items.map(words).join(" ");
      if (block.kind === "quote") return words(block.blocks);
      if (block.kind === "table") return [block.head, ...block.rows].flat().map(said).join(" ");
      return block.kind === "rule" ? "" : block.kind === "code" ? block.text : said(block.text);
    })
    .join(" ");

test("no word is lost, whatever marks stand between them", () => {
  const mark = fc.constantFrom("*", "**", "_", "`", "~~", "\n", "\n\n", "> ", "- ", "1. ", "  ", "    ", "|", "#", " ");
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, fc.constantFrom("alpha", "beta", "gamma")), { maxLength: 40 }), (parts) => {
      const text = parts.map(([mark, word]) => `${mark} ${word}`).join(" ");
      const count = (given: string) => given.match(/alpha|beta|gamma/g)?.length ?? 0;
      expect(count(words(markdownOf(text)))).toBe(count(text));
    }),
  );
});

test("a hundred thousand loose marks and a tower of quotes are read all the same", () => {
  for (const text of ["*a ".repeat(33_000), "[".repeat(100_000), `${">".repeat(5000)} deep`, "`".repeat(50_001), `${"- ".repeat(3000)}deep`, "_a ".repeat(33_000), "|".repeat(100_000)]) {
    expect(markdownOf(text).length).toBeGreaterThan(0);
  }
});
