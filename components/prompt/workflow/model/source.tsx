import type { Filling, Input, Step } from "#server/core/version/content";

/** One entry in the list of where a value may come from. */
export interface Source {
  value: string;
  label: string;
}

export interface SourceGroup {
  title: string;
  sources: readonly Source[];
}

export const ownText = "text";
export const leftOpen = "open";
export const newInput = "new";

/** How a filling stands in the list. */
export function sourceOf(filling: Filling | undefined): string {
  if (!filling) return leftOpen;
  if (filling.from === "text") return ownText;
  return filling.from === "input" ? `input ${filling.name}` : `step ${filling.step}`;
}

/** The filling that an entry of the list stands for; the entries that stand for an act have none. */
export function fillingOf(value: string, before: Filling | undefined): Filling | undefined {
  const [from, ...name] = value.split(" ");
  if (from === "input") return { from, name: name.join(" ") };
  if (from === "step") return { from, step: name.join(" ") };
  return value === ownText ? { from: "text", text: before?.from === "text" ? before.text : "" } : undefined;
}

/** Everything there is by then: the workflow's inputs, what earlier steps gave, and what is chosen though it isn't there. */
export function sourcesFor(input: Input, filling: Filling | undefined, inputs: readonly Input[], earlier: readonly Step[]): SourceGroup[] {
  const groups: SourceGroup[] = [
    { title: "Inputs of the workflow", sources: inputs.map(({ name }) => ({ value: `input ${name}`, label: name })) },
    { title: "Outputs of earlier steps", sources: earlier.map(({ name }) => ({ value: `step ${name}`, label: `output of ${name}` })) },
  ];
  const chosen = sourceOf(filling);
  const offered = groups.some(({ sources }) => sources.some(({ value }) => value === chosen));
  const gone = offered || chosen === ownText || chosen === leftOpen ? [] : [{ title: "Not there", sources: [{ value: chosen, label: sayFilling(filling) }] }];
  const asks = inputs.some(({ name }) => name === input.name) ? [] : [{ value: newInput, label: `a new input “${input.name}”` }];
  const others = [{ value: ownText, label: "a written text" }, ...asks, { value: leftOpen, label: sayOpen(input) }];
  return [...groups.filter(({ sources }) => sources.length > 0), ...gone, { title: "Else", sources: others }];
}

function sayOpen({ required, default: standard }: Input) {
  if (standard !== undefined) return "its default";
  return required ? "nothing yet" : "nothing";
}

export function sayFilling(filling: Filling | undefined): string {
  if (!filling) return "nothing";
  if (filling.from === "input") return filling.name;
  return filling.from === "step" ? `output of ${filling.step}` : `“${filling.text}”`;
}
