import type { PromptContent } from "#server/core/version/content";
import type { VersionStep } from "#server/core/version/number";
import { edited, type Edit } from "./editing";
import type { DemoVersion } from "./story";

interface Written extends DemoVersion {
  content: PromptContent;
}
type Later = (before: PromptContent) => Written;

/** The versions of a prompt, each made from the one before. */
export const history = (first: Written, ...later: Later[]): Written[] =>
  later.reduce<Written[]>((told, next) => [...told, next((told.at(-1) ?? first).content)], [first]);

export const wrote = (day: number, by: string, what: string, why: string, content: PromptContent): Written => ({ day, by, what, why, content });

export const changed = (step: VersionStep, day: number, by: string, what: string, why: string, ...edits: Edit[]): Later => (before) => ({
  day,
  by,
  what,
  why,
  step,
  content: edited(before, ...edits),
});

/** What a prompt said in its version of that serial number. */
export function saying(versions: Written[], serial: number): PromptContent {
  const version = versions[serial - 1];
  if (!version) throw new Error(`There is no version ${serial}.`);
  return version.content;
}
