import { inputNamePattern, most } from "#server/core/version/bounds";
import type { Input } from "#server/core/version/content";
import { promptWith, textInput } from "#server/core/lint/example";
import type { Fix, Found } from "#server/core/lint/finding";
import { nearest } from "#server/core/lint/near";
import { foundAt, putting, textFix } from "#server/core/lint/place";
import type { Rule } from "#server/core/lint/rule";
import type { LintOptions, Passage } from "#server/core/lint/subject";
import { mustBeInput, namesUsed, rootOf, type NameUse } from "#server/core/template/names";

export const undefinedVariable: Rule = {
  id: "undefined-variable",
  guards: "template",
  severity: "error",
  title: "A variable that no input fills",
  explanation:
    "The text, or a snippet in it, names a variable, but the prompt has no input of that name, so it can't be filled in. Define the input, or mend the spelling.",
  bad: { ...promptWith({ kind: "task", text: "Write a welcome to {{first_nam}} in 60 words. Open with {{first_name}}." }), inputs: [textInput("first_name")] },
  good: { ...promptWith({ kind: "task", text: "Write a welcome to {{first_name}} in 60 words." }), inputs: [textInput("first_name")] },
  check: ({ content: { inputs }, passages, options }) => {
    const declared = inputs.map(({ name }) => name);
    return passages
      .filter(({ broken }) => !broken)
      .flatMap((passage) => [
        ...passage.names.filter((use) => mustBeInput(use, inputs) && !declared.includes(rootOf(use.name) ?? "")).map((use) => undeclared(passage, use, declared)),
        ...passage.names.filter(({ kind }) => kind === "snippet").flatMap((use) => inSnippet(passage, use, inputs, options)),
      ]);
  },
};

function undeclared(passage: Passage, use: NameUse, declared: readonly string[]): Found {
  const root = rootOf(use.name) ?? "";
  const meant = nearest(root, declared);
  const found = foundAt(passage, use, `No input is called ${root}, so nothing can be put here.`);
  if (meant !== undefined && use.kind === "value") {
    return { ...found, fix: textFix(`Use ${meant}`, putting(passage, { start: use.at, end: use.at + root.length }, meant)) };
  }
  return { ...found, ...defined(root, use.kind === "section" ? "boolean" : "text") };
}

function inSnippet(passage: Passage, use: NameUse, inputs: readonly Input[], { snippets }: LintOptions): Found[] {
  const snippet = snippets && Object.hasOwn(snippets, use.name) ? snippets[use.name] : undefined;
  if (!snippet) return [];
  return namesUsed(snippet.content, snippet.snippets)
    .filter((name) => !inputs.some((input) => input.name === name))
    .map((name) => {
      const own = snippet.content.inputs.find((input) => input.name === name);
      return { ...foundAt(passage, use, `The snippet ${use.name} needs ${name}, and no input here is called so.`), ...defined(name, own?.type ?? "text") };
    });
}

function defined(name: string, type: Input["type"]): { fix?: Fix } {
  if (name.length > most.inputName || !inputNamePattern.test(name)) return {};
  return { fix: { label: "Define the input", patch: { do: "add-input", input: { name, type, required: type !== "boolean", untrusted: false } } } };
}
