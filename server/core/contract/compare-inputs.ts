import { canonical } from "#server/core/version/canonical";
import type { Input } from "#server/core/version/content";
import type { VersionStep } from "#server/core/version/number";
import { compareLimits } from "./compare-limits";
import { compareTypes } from "./compare-types";

/** One difference between the inputs of two versions, as callers meet it. */
export interface InputChange {
  input: string;
  step: VersionStep;
  sentence: string;
}

export function compareInputs(before: readonly Input[], after: readonly Input[]): InputChange[] {
  const lost = before.filter(({ name }) => !after.some((input) => input.name === name));
  const found = after.filter(({ name }) => !before.some((input) => input.name === name));
  const renamed = lost.flatMap((old) => {
    const twins = found.filter((input) => shapeOf(input) === shapeOf(old));
    return twins.length === 1 && lost.filter((other) => shapeOf(other) === shapeOf(old)).length === 1 ? twins.map((input) => ({ old, input })) : [];
  });
  const kept = after.flatMap((input) => before.filter(({ name }) => name === input.name).map((old) => ({ old, input })));
  return [
    ...renamed.map(({ old, input }) => change(old, "major", `is now called ${input.name}: callers that send it by its old name will be refused`)),
    ...lost.filter((old) => !renamed.some((pair) => pair.old === old)).map((old) => change(old, "major", "is gone: callers that still send it will be refused")),
    ...found.filter((input) => !renamed.some((pair) => pair.input === input)).map(added),
    ...kept.flatMap(({ old, input }) => compareInput(old, input)),
    ...reordered(before, after, kept.length),
  ];
}

const change = ({ name }: Input, step: VersionStep, is: string): InputChange => ({ input: name, step, sentence: `The input ${name} ${is}.` });

/** What two inputs under different names have in common, if one is the other renamed. */
const shapeOf = ({ type, required, untrusted, options, limits, unit, default: given }: Input) => canonical({ type, required, untrusted, options, limits, unit, default: given });

const isDemanded = (input: Input) => input.required && input.default === undefined;

const added = (input: Input) =>
  isDemanded(input) ? change(input, "major", "is new and required: callers that don't know it will be refused") : change(input, "minor", "is new, and may be left out");

function compareInput(before: Input, after: Input): InputChange[] {
  const said = (step: VersionStep, is: string) => change(after, step, is);
  return [...compareDemand(before, after, said), ...compareTypes(before, after, said), ...compareLimits(before, after, said), ...compareNotes(before, after, said)];
}

export type Say = (step: VersionStep, is: string) => InputChange;

function compareDemand(before: Input, after: Input, said: Say): InputChange[] {
  const [was, is] = [isDemanded(before), isDemanded(after)];
  const found: InputChange[] = [];
  if (is && !was) found.push(said("major", "is now required: callers that leave it out will be refused"));
  else if (was && !is) found.push(said("minor", "may now be left out"));
  else if (after.required && !before.required) found.push(said("major", "may still be left out, but no longer sent empty"));
  else if (before.required && !after.required) found.push(said("minor", "may now be sent empty"));
  const otherDefault = before.default !== undefined && after.default !== undefined && canonical(before.default) !== canonical(after.default);
  if (otherDefault) found.push(said("minor", "has another default: nobody is refused, but callers that leave it out get something else"));
  else if (before.default !== undefined && after.default === undefined && !is) found.push(said("minor", "has no default any more: where it is left out nothing stands in its place"));
  else if (before.default === undefined && after.default !== undefined && !was && !after.required) found.push(said("minor", "now has a default"));
  return found;
}

function compareNotes(before: Input, after: Input, said: Say): InputChange[] {
  const notes = (["help", "unit", "example"] as const).filter((part) => canonical(before[part] ?? null) !== canonical(after[part] ?? null));
  const found = notes.length > 0 ? [said("patch", `has another ${notes.join(" and ")}`)] : [];
  if (before.untrusted === after.untrusted) return found;
  const trust = after.untrusted ? "is now text from outside: whoever calls may be sending what a stranger wrote" : "now counts as trusted: be sure that nobody outside writes it";
  return [...found, said("patch", trust)];
}

function reordered(before: readonly Input[], after: readonly Input[], kept: number): InputChange[] {
  const order = (inputs: readonly Input[], others: readonly Input[]) => inputs.filter(({ name }) => others.some((other) => other.name === name)).map(({ name }) => name).join();
  if (kept < 2 || order(before, after) === order(after, before)) return [];
  return [{ input: "", step: "patch", sentence: "The inputs stand in another order." }];
}
