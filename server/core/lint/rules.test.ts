import { describe, expect, test } from "vitest";
import { promptSchema } from "#server/core/version/content-schema";
import type { PromptContent } from "#server/core/version/content";
import { applyFix } from "./apply-fix";
import { promptOf } from "./example";
import { lint } from "./lint";
import { guarded, type Rule } from "./rule";
import { rules } from "./rules";

const options = {
  snippets: {},
  checkOutput: (output: string) => (output.includes("towns") ? [] : ["“towns” is missing."]),
};

const ofRule = ({ id }: Rule, content: PromptContent) => lint(content, options).filter(({ rule }) => rule === id);

describe.for(rules.map((rule) => [rule.id, rule] as const))("%s", ([, rule]) => {
  test("says what it is about", () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(guarded).toContain(rule.guards);
    expect(rule.title.length).toBeGreaterThan(10);
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.explanation.split(/[.?] /).length).toBeGreaterThanOrEqual(2);
    expect(rule.explanation).toMatch(/\.$/);
    expect(rule.bad).not.toEqual(rule.good);
  });

  test("finds its bad example, and says where and why in a sentence", () => {
    const found = ofRule(rule, promptOf(rule.bad));
    expect(found.length).toBeGreaterThan(0);
    for (const { message, place, severity } of found) {
      expect(message).toMatch(/[.?”]$/);
      expect(severity).toBe(rule.severity);
      expect((place.start ?? 0) <= (place.end ?? 0)).toBe(true);
    }
  });

  test("has a good example that no rule warns of", () => {
    expect(ofRule(rule, promptOf(rule.good))).toEqual([]);
    expect(lint(promptOf(rule.good), options).filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("has examples that can be saved", () => {
    expect(promptSchema.parse(promptOf(rule.bad))).toEqual(promptOf(rule.bad));
    expect(promptSchema.parse(promptOf(rule.good))).toEqual(promptOf(rule.good));
  });

  test("finds nothing more once its fixes are made", () => {
    const first = ofRule(rule, promptOf(rule.bad));
    let content = promptOf(rule.bad);
    for (let round = 0; round < 20; round++) {
      const fixable = ofRule(rule, content).find(({ fix }) => fix);
      if (!fixable) break;
      content = applyFix(content, fixable);
      expect(promptSchema.parse(content)).toEqual(content);
    }
    expect(ofRule(rule, content).length).toBe(first.filter(({ fix }) => !fix).length);
  });
});

test("each rule has an id of its own", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rules.length).toBeGreaterThanOrEqual(30);
});
