import { expect, test } from "vitest";
import type { Block, Json, PromptContent } from "#server/core/version/content";
import { makeWorkspace, saying } from "#server/test/factories";
import { lintDraft } from "./judge.query";

test("examples that would be weighed for ever are given up together, not one after the other", async () => {
  const { ctx } = await makeWorkspace();
  const forms: Json[] = [{ type: "array", items: { $ref: "#/$defs/a" }, maxItems: 1 }, { type: "array", items: { $ref: "#/$defs/a" }, minItems: 1 }, { const: 1 }];
  const example: Block = { kind: "examples", text: `\`\`\`json\n${"[".repeat(40)}2${"]".repeat(40)}\n\`\`\`` };
  const content: PromptContent = { ...saying("Answer in JSON."), messages: [{ role: "user", blocks: [example, example, example, example] }], output: { kind: "json", schema: { $ref: "#/$defs/a", $defs: { a: { anyOf: forms } } } } };
  const found = (await lintDraft(ctx, { content })).filter(({ rule }) => rule === "example-violates-contract");
  expect(found.map(({ message }) => message)).toEqual(["The output takes too long to check against its schema. Make the schema simpler."]);
});
