import fc from "fast-check";
import { expect, test } from "vitest";
import { anyContent } from "#server/core/version/content.arbitrary";
import { contentSchema } from "#server/core/version/content-schema";
import { unsaid } from "./carried";
import { formatNames, formats } from "./formats";
import { read } from "./read";
import { write } from "./write";

const endings = fc.constantFrom(...Object.values(formats).map(({ ending }) => ending), ".yaml", ".jsonl", "");
const bits = fc.constantFrom("---\n", "prompts:\n", "- ", "name: a\n", "messages:\n", "  role: user\n", "{{x}}", "{% if a %}", '{"', '":', "[", "]", "}", ",", "null", "galley: 1\n", "versions:\n", "galley.original: '{'\n", "&a ", "*a", "!!x ", "|\n", "system", "<task>\n", "</task>\n", "# Role\n", '{{role "model"}}', "\n", "  ", "1", "\u0000", "\ud800", "é");

test("whatever the file, the answer is prompts or a sentence that names it", () => {
  fc.assert(
    fc.property(endings, fc.array(fc.oneof(bits, fc.string({ maxLength: 6 })), { maxLength: 30 }), (ending, parts) => {
      const found = read(`x${ending}`, parts.join(""));
      if ("problem" in found) expect(found.problem).toMatch(/^x\S* .*\.$/s);
      else expect(found.carried.length).toBeGreaterThan(0);
    }),
    { numRuns: 3000 },
  );
});

test("a file that was damaged on its way still gives prompts or a sentence", () => {
  const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(20), put: fc.oneof(bits, fc.string({ maxLength: 4 })) });
  fc.assert(
    fc.property(anyContent(fc), fc.constantFrom(...formatNames), cut, (content, format, { at, length, put }) => {
      const [file] = write([{ ...unsaid, tags: [], tools: [], folder: [], key: "a", name: "A", kind: content.kind, versions: [{ what: "x", why: "", content }], notes: [] }], format);
      const [name, text] = [file?.name ?? "", file?.text ?? ""];
      const place = Math.floor(at * text.length);
      const found = read(name, text.slice(0, place) + put + text.slice(place + length));
      if ("problem" in found) expect(found.problem.startsWith(name)).toBe(true);
      else for (const { versions } of found.carried) for (const version of versions) expect(["prompt", "workflow"]).toContain(version.content.kind);
    }),
    { numRuns: 600 },
  );
});

test.for(["", "Hello {{name}}", "[Insert topic] <NAME> CUSTOMER_EMAIL"])("what plain text becomes can be stored: %s", (text) => {
  const found = read("a.txt", `${text} and more`);
  expect("carried" in found && found.carried.every(({ versions }) => versions.every(({ content }) => contentSchema.safeParse(content).success))).toBe(true);
});
