import type { Rule } from "./rule";
import { codeIn, type Tree } from "./tree";

const longest = 250;
const leftover = new RegExp(`\\b(${[["TO", "DO"], ["FIX", "ME"]].map((word) => word.join("")).join("|")})\\b`);
const example = ["TO", "DO"].join("");
const skipped = /\b(test|it|describe|suite)(\.\w+)*\.(skip|skipIf|runIf|only|todo|fixme|fails?)\b|\bx(it|describe)\(/;

export const textRules: Rule[] = [
  {
    name: `no file is longer than ${longest} lines`,
    breaches: (tree) =>
      [...tree]
        .filter(([file, text]) => /\.(ts|tsx|mjs|css|prisma)$/.test(file) && linesOf(text) > longest)
        .map(([file, text]) => `${file} has ${linesOf(text)} lines. It is two things; give each its own file.`),
    broken: [{ "server/prompt/queries.ts": "\n".repeat(longest + 1) }],
    kept: [{ "server/prompt/queries.ts": "\n".repeat(longest), "package-lock.json": "\n".repeat(9999) }],
  },
  {
    name: "a route.ts stays under 15 lines",
    breaches: (tree) =>
      [...tree]
        .filter(([file, text]) => file.endsWith("/route.ts") && linesOf(text) >= 15)
        .map(([file]) => `${file} does too much. Hand over to server/api or server/access.`),
    broken: [{ "app/api/trpc/route.ts": "\n".repeat(15) }],
    kept: [{ "app/api/trpc/route.ts": "\n".repeat(14) }],
  },
  {
    name: "nothing is left for later",
    breaches: (tree) => matching(tree, () => true, leftover).map((file) => `${file} leaves something for later. Do it, or open an issue.`),
    broken: [{ "server/prompt/queries.ts": `// ${example}: faster` }],
    kept: [{ "server/prompt/queries.ts": "// faster than it looks" }],
  },
  {
    name: "no test is skipped",
    breaches: (tree) =>
      matching(tree, (file) => /\.(test|spec)\.tsx?$/.test(file), skipped).map((file) => `${file} skips a test. Mend it, or delete it and say why.`),
    broken: [
      { "server/prompt/queries.test.ts": 'test.skip("x", () => {});' },
      { "e2e/sign-up.spec.ts": 'test.describe.only("x", () => {});' },
      { "server/prompt/queries.test.ts": 'test.skipIf(true)("x", () => {});' },
    ],
    kept: [{ "server/prompt/queries.test.ts": 'test("skips what is archived", () => {});' }],
  },
];

const linesOf = (text: string) => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

function matching(tree: Tree, wanted: (file: string) => boolean, pattern: RegExp) {
  return codeIn(tree)
    .filter(([file, text]) => wanted(file) && pattern.test(text))
    .map(([file]) => file);
}
