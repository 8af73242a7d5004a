import { canonical } from "#server/core/version/canonical";
import type { Input, OutputContract, PromptContent, Suppression, Variant, WorkflowContent } from "#server/core/version/content";
import type { Comparison, NamedComparison, OutputComparison, VariantComparison, WorkflowComparison } from "./comparison";
import { equal, facts, isReordered, named } from "./facts";
import { lines } from "./line";
import { compareMessages } from "./messages";
import { keptOrder } from "./ordered";

/** What differs between two versions of a prompt, each part by itself. */
export function compare(before: PromptContent, after: PromptContent): Comparison {
  const output = compareOutput(before.output, after.output);
  return {
    ...(before.style === after.style ? {} : { style: { before: before.style, after: after.style } }),
    messages: compareMessages(before.messages, after.messages),
    inputs: compareInputs(before.inputs, after.inputs),
    ...(output ? { output } : {}),
    settings: facts(before.settings, after.settings),
    snippets: facts(before.snippets, after.snippets),
    variants: compareVariants(before.variants ?? [], after.variants ?? []),
    suppressions: compareSuppressions(before.suppressions ?? [], after.suppressions ?? []),
    reordered: reordered(before, after),
  };
}

export function compareWorkflows(before: WorkflowContent, after: WorkflowContent): WorkflowComparison {
  const compared = named(before.steps, after.steps, ({ name }) => name, "name");
  const formerName = new Map(compared.map(({ name, was }) => [name, was ?? name]));
  const places = after.steps.map(({ name }) => before.steps.findIndex((step) => step.name === (formerName.get(name) ?? name)));
  const stayed = after.steps.filter((_, at) => (places[at] ?? -1) >= 0);
  const kept = keptOrder(places.filter((place) => place >= 0), stayed.map(() => 1));
  const moved = new Set(stayed.filter((_, at) => !kept.has(at)).map(({ name }) => name));
  const silent = [...moved].filter((name) => !compared.some((step) => step.name === name));
  return {
    inputs: compareInputs(before.inputs, after.inputs),
    steps: [
      ...compared.map((step) => ({ ...step, ...(moved.has(step.name) ? { moved: true as const } : {}) })),
      ...silent.map((name) => ({ name, fate: "changed" as const, facts: [], moved: true as const })),
    ],
  };
}

const compareInputs = (before: readonly Input[], after: readonly Input[]): NamedComparison[] =>
  named(before, after, ({ name }) => name, "name").map((one) => ({ ...one, facts: one.facts.filter(({ name }) => name !== "name") }));

const schemaText = (output: OutputContract | undefined) => (output === undefined ? "" : output.kind === "xml" ? output.schema : JSON.stringify(output.schema, null, 2));

function compareOutput(before: OutputContract | undefined, after: OutputContract | undefined): OutputComparison | undefined {
  const now = after ?? before;
  if (!now || equal(before, after)) return undefined;
  return {
    fate: !before ? "added" : !after ? "removed" : "changed",
    kind: now.kind,
    ...(before && before.kind !== now.kind ? { was: before.kind } : {}),
    lines: lines(schemaText(before), schemaText(after)),
  };
}

function compareVariants(before: readonly Variant[], after: readonly Variant[]): VariantComparison[] {
  const families = [...new Set([...before, ...after].map(({ family }) => family))];
  return families.flatMap((family): VariantComparison[] => {
    const [one, other] = [before, after].map((all) => all.find((variant) => variant.family === family));
    if (equal(one, other)) return [];
    return [
      {
        family,
        fate: !one ? "added" : !other ? "removed" : "changed",
        ...(one?.style === other?.style ? {} : { style: { ...(one?.style ? { before: one.style } : {}), ...(other?.style ? { after: other.style } : {}) } }),
        messages: equal(one?.messages, other?.messages) ? [] : compareMessages(one?.messages ?? [], other?.messages ?? []),
        settings: facts(one?.settings, other?.settings),
      },
    ];
  });
}

function reordered(before: PromptContent, after: PromptContent): Comparison["reordered"] {
  const orders = {
    inputs: isReordered(before.inputs, after.inputs, ({ name }) => name),
    variants: isReordered(before.variants ?? [], after.variants ?? [], ({ family }) => family),
    suppressions: isReordered(before.suppressions ?? [], after.suppressions ?? [], suppressionName),
  };
  return (["inputs", "variants", "suppressions"] as const).filter((list) => orders[list]);
}

/** A suppression has no name; what it lets stand, and where, is who it is. */
const suppressionName = ({ rule, quote }: Suppression) => canonical([rule, quote ?? null]);

function compareSuppressions(before: readonly Suppression[], after: readonly Suppression[]): NamedComparison[] {
  const ruleOf = new Map([...before, ...after].map((one) => [suppressionName(one), one.rule]));
  return named(before, after, suppressionName).map((one) => ({ ...one, name: ruleOf.get(one.name) ?? one.name }));
}
