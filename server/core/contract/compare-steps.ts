import { canonical } from "#server/core/version/canonical";
import type { Step } from "#server/core/version/content";
import type { WeighedReason } from "./propose-step";

/** What a workflow puts out is what its last step puts out. */
export function compareSteps(before: readonly Step[], after: readonly Step[]): WeighedReason[] {
  const [last, newLast] = [before.at(-1), after.at(-1)];
  const found: WeighedReason[] = [];
  if (last && newLast && last.prompt !== newLast.prompt) {
    found.push({ step: "major", sentence: `Possibly breaking. The workflow now ends with ${newLast.prompt} instead of ${last.prompt}, which may put out something else.`, possibly: true });
  }
  const nameless = ({ prompt, sha, tool, fills }: Step) => canonical({ prompt, sha, tool, fills });
  const come = after.filter(({ name }) => !before.some((step) => step.name === name));
  const gone = before.filter(({ name }) => !after.some((step) => step.name === name));
  const renamed = come.filter((step) => gone.some((old) => nameless(old) === nameless(step)));
  const dropped = gone.filter((old) => !come.some((step) => nameless(old) === nameless(step)));
  for (const { name } of come.filter((step) => !renamed.includes(step))) found.push({ step: "minor", sentence: `There is a new step: ${name}.` });
  for (const { name } of dropped) found.push({ step: "minor", sentence: `The step ${name} is gone.` });
  for (const { name } of renamed) found.push({ step: "patch", sentence: `A step is now called ${name}.` });
  return [...found, ...before.flatMap((step) => after.filter(({ name }) => name === step.name).flatMap((now) => compareStep(step, now))), ...reordered(before, after)];
}

function compareStep(before: Step, after: Step): WeighedReason[] {
  if (before.prompt !== after.prompt) return [{ step: "minor", sentence: `The step ${after.name} now uses ${after.prompt} instead of ${before.prompt}.` }];
  const found: WeighedReason[] = [];
  if (before.sha !== after.sha) found.push({ step: "minor", sentence: `The step ${after.name} uses another version of ${after.prompt}.` });
  if (before.tool !== after.tool) found.push({ step: "patch", sentence: `The step ${after.name} is done with ${after.tool ?? "any tool"}.` });
  if (canonical(before.fills) !== canonical(after.fills)) found.push({ step: "patch", sentence: `The step ${after.name} is filled otherwise.` });
  return found;
}

function reordered(before: readonly Step[], after: readonly Step[]): WeighedReason[] {
  const order = (steps: readonly Step[], others: readonly Step[]) => steps.filter(({ name }) => others.some((other) => other.name === name)).map(({ name }) => name).join();
  return order(before, after) === order(after, before) ? [] : [{ step: "minor", sentence: "The steps stand in another order." }];
}
