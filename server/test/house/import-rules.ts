import path from "node:path";
import ts from "typescript";
import { importsOf } from "./imports";
import { nounOf } from "./rooms";
import type { Rule } from "./rule";
import { codeIn, isTest, type Tree } from "./tree";

export const importRules: Rule[] = [
  {
    name: "no import climbs out of its folder",
    breaches: (tree) =>
      codeIn(tree)
        .flatMap(([file]) => importsOf(tree, file))
        .filter(({ specifier }) => /^\.\.(\/|$)/.test(specifier))
        .map(({ from, specifier }) => `${from} climbs to ${specifier}. Say where it is from the top: #server/… or #components/…`),
    broken: [
      { "server/prompt/queries.ts": 'import { member } from "../workspace/queries";' },
      { "server/prompt/queries.ts": 'export { member } from "../workspace/queries";' },
      { "server/prompt/queries.ts": 'const it = await import("../workspace/queries");' },
    ],
    kept: [{ "server/prompt/queries.ts": 'import { promptKey } from "./schema";\n// "../workspace" is far' }],
  },
  {
    name: "a neighbour in the same folder is called ./name",
    breaches: (tree) =>
      codeIn(tree)
        .flatMap(([file]) => importsOf(tree, file))
        .filter(({ from, file, specifier }) => specifier.startsWith("#") && file && path.posix.dirname(file) === path.posix.dirname(from))
        .map(({ from, specifier }) => `${from} goes round by ${specifier}. Import it as ./${path.posix.basename(specifier)}.`),
    broken: [{ "server/prompt/queries.ts": 'import { promptKey } from "#server/prompt/schema";' }, { "server/command.ts": 'import type { Context } from "#server/context";' }],
    kept: [{ "server/prompt/queries.ts": 'import { promptKey } from "./schema";\nimport { member } from "#server/workspace/queries";' }],
  },
  {
    name: "no barrels",
    breaches: (tree) =>
      codeIn(tree)
        .filter(([file, text]) => isBarrel(file, text))
        .map(([file]) => `${file} only passes things on. Import each from the file that defines it.`),
    broken: [
      { "server/prompt/index.ts": "export const a = 1;" },
      { "server/prompt/queries.ts": 'export * from "./schema";\nexport const a = 1;' },
      { "server/prompt/queries.ts": 'export { a } from "./schema";\nexport { b } from "./sql";' },
    ],
    kept: [
      { "server/prompt/queries.ts": 'import { a } from "./schema";\nexport const b = a;' },
      { "app/api/auth/route.ts": 'export { GET, POST } from "#server/access/handlers";' },
    ],
  },
  {
    name: "nouns do not import each other in a circle",
    breaches: circles,
    broken: [
      {
        "server/prompt/queries.ts": 'import { release } from "#server/release/queries";',
        "server/release/queries.ts": 'import type { Run } from "#server/run/schema";',
        "server/run/schema.ts": 'import { promptKey } from "#server/prompt/schema";',
      },
    ],
    kept: [
      {
        "server/release/queries.ts": 'import { prompt } from "#server/prompt/queries";',
        "server/run/queries.ts": 'import { prompt } from "#server/prompt/queries";\nimport { release } from "#server/release/queries";',
      },
    ],
  },
];

function isBarrel(file: string, text: string) {
  if (/(^|\/)index\.(ts|tsx|mjs)$/.test(file)) return true;
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const passedOn = statements.filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier);
  if (passedOn.some((statement) => ts.isExportDeclaration(statement) && !statement.exportClause)) return true;
  return passedOn.length > 0 && passedOn.length === statements.length && !file.endsWith("/route.ts");
}

function circles(tree: Tree): string[] {
  const uses = new Map<string, Map<string, string>>();
  for (const [file] of codeIn(tree)) {
    const noun = nounOf(file);
    if (!noun || isTest(file)) continue;
    for (const entry of importsOf(tree, file)) {
      const other = entry.file && nounOf(entry.file);
      if (other && other !== noun) uses.set(noun, (uses.get(noun) ?? new Map<string, string>()).set(other, file));
    }
  }
  const found = new Set<string>();
  const walk = (noun: string, path: string[]) => {
    const start = path.indexOf(noun);
    if (start >= 0) found.add(describe(path.slice(start), uses));
    else for (const next of uses.get(noun)?.keys() ?? []) walk(next, [...path, noun]);
  };
  for (const noun of uses.keys()) walk(noun, []);
  return [...found];
}

/** Begins with the first noun of the alphabet, so that one circle is reported once. */
function describe(circle: string[], uses: Map<string, Map<string, string>>) {
  const first = circle.indexOf([...circle].sort()[0] ?? "");
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  const files = turned.map((noun, index) => uses.get(noun)?.get(turned[(index + 1) % turned.length] ?? ""));
  return `${[...turned, turned[0]].join(" → ")} is a circle (${files.join(", ")}). Let the noun that knows more import the other.`;
}
