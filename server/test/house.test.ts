import { describe, expect, test } from "vitest";
import { doorRules } from "./house/door-rules";
import { importRules } from "./house/import-rules";
import { modelRules } from "./house/model-rules";
import { placeRules } from "./house/place-rules";
import { queryRules } from "./house/query-rules";
import { textRules } from "./house/text-rules";
import { readTree, treeOf } from "./house/tree";
import { vocabularyRules } from "./house/vocabulary-rules";

const rules = [placeRules, vocabularyRules, importRules, doorRules, queryRules, modelRules, textRules].flat();
const house = readTree(process.cwd());

test("the whole house is read", () => {
  expect(house.has("server/command.ts")).toBe(true);
  expect([...house.keys()].filter((file) => file.startsWith("app/"))).not.toEqual([]);
});

describe.for(rules)("$name", (rule) => {
  test("holds in this house", () => {
    expect(rule.breaches(house)).toEqual([]);
  });

  test.for(rule.broken.map(titled))("is seen broken in $title", ({ example }) => {
    expect(rule.breaches(treeOf(example))).not.toEqual([]);
  });

  test.for(rule.kept.map(titled))("is content with $title", ({ example }) => {
    expect(rule.breaches(treeOf(example))).toEqual([]);
  });
});

function titled(example: Record<string, string>) {
  return { example, title: Object.keys(example).join(", ") };
}
