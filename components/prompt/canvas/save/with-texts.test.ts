import { expect, test } from "vitest";
import { merge } from "#server/core/diff/merge";
import type { PromptContent } from "#server/core/version/content";
import { withTexts } from "./with-texts";

const saying = (...texts: string[]): PromptContent => ({ kind: "prompt", style: "plain", messages: [{ role: "user", blocks: texts.map((text) => ({ kind: "task", text })) }], inputs: [] });

test("a text written by hand stands for what two people wrote", () => {
  const merged = merge(saying("Say it.", "End."), saying("Say it twice, and slowly.", "End."), saying("Never say it at all.", "End."));
  const [conflict] = merged.conflicts;
  expect(merged.conflicts).toHaveLength(1);
  expect(withTexts(merged, { [conflict?.id ?? ""]: "Whisper it." }).messages).toEqual(saying("Whisper it.", "End.").messages);
  expect(withTexts(merged, {})).toEqual(merged.content);
});
