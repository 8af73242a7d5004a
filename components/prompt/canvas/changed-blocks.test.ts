import { expect, test } from "vitest";
import type { Message } from "#server/core/version/content";
import { changedBlocks } from "./changed-blocks";
import { blocksOf, modelOf } from "./model/model";

const saying = (...texts: string[]): Message[] => [{ role: "user", blocks: texts.map((text) => ({ kind: "task", text })) }];
const changedIn = (now: string[], base?: string[]) => {
  const model = modelOf({ kind: "prompt", style: "plain", messages: saying(...now), inputs: [] });
  const changed = changedBlocks(model.messages, base && saying(...base));
  return blocksOf(model).flatMap(({ id, text }) => (changed.has(id) ? [text] : []));
};

test("a block is changed if no block of the version before says it; moving changes nothing", () => {
  expect(changedIn(["two", "one", "new"], ["one", "two"])).toEqual(["new"]);
  expect(changedIn(["one", "one"], ["one"])).toEqual(["one"]);
  expect(changedIn(["one"])).toEqual([]);
});
