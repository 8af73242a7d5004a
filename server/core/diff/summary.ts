import type { BlockKind } from "#server/core/version/content";
import type { BlockComparison, Comparison, NamedComparison } from "./comparison";
import { isSame } from "./comparison";

/** One line for whoever asks what changed. */
export function summary(comparison: Comparison): string {
  if (isSame(comparison)) return "Nothing changed.";
  const sentences = [text(comparison), ...blocks(comparison), ...parts(comparison)].filter((sentence) => sentence !== "");
  return [...sentences.map((sentence) => `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`), "All other sections are the same."].join(" ");
}

const told: ReadonlySet<BlockKind> = new Set<BlockKind>(["role", "task", "tone", "format", "constraints", "exclusions", "audience"]);

function text({ messages }: Comparison): string {
  const all = messages.flatMap((message) => message.blocks);
  const touched = all.filter(({ fate, moved }) => fate !== "same" || moved);
  const lines = touched.flatMap((block) => block.lines).filter(({ pieces }) => pieces.some((piece) => piece.text.trim()));
  const still = lines.filter((line) => !line.moved);
  const count = (kind: string) => still.filter((line) => line.kind === kind).length;
  const moved = lines.filter((line) => line.moved && line.kind === "added").length + all.filter((block) => block.moved).length;
  const counts: [number, string][] = [[count("removed"), "removed"], [count("added"), "added"], [count("changed"), "reworded"], [moved, "moved"]];
  return list(counts, touched.every(({ kind }) => told.has(kind)) ? "instruction" : "line");
}

function blocks({ messages }: Comparison): string[] {
  const all = messages.flatMap((message) => message.blocks);
  const count = (test: (block: BlockComparison) => unknown) => all.filter(test).length;
  const counts: [number, string][] = [
    [count(({ was, off }) => was?.off === false && off), "switched off"],
    [count(({ was, off }) => was?.off === true && !off), "switched on"],
    [count(({ was }) => was?.title !== undefined), "retitled"],
    [count(({ was }) => was?.kind !== undefined), "of another kind"],
  ];
  const roles: [number, string][] = [
    [messages.filter(({ was }) => was).length, "of another role"],
    [messages.filter(({ fate }) => fate === "added").length, "added"],
    [messages.filter(({ fate }) => fate === "removed").length, "removed"],
    [messages.filter(({ moved }) => moved).length, "moved"],
  ];
  return [list(counts, "block"), list(roles, "message")];
}

function parts({ style, inputs, output, settings, snippets, variants, suppressions, reordered }: Comparison): string[] {
  const fates = (all: readonly { fate: string; was?: unknown }[]): [number, string][] => [
    ...(["removed", "added"] as const).map((fate): [number, string] => [all.filter((one) => one.fate === fate).length, fate]),
    [all.filter(({ fate, was }) => fate === "changed" && was === undefined).length, "changed"],
    [all.filter(({ was }) => was !== undefined).length, "renamed"],
  ];
  const facts = settings.map(({ name }) => name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`));
  return [
    list(fates(inputs), "input"),
    output ? `the output contract was ${output.fate}` : "",
    facts.length ? `${facts.join(", ")} set otherwise` : "",
    list(fates(snippets.map(({ before, after }) => ({ fate: before === undefined ? "added" : after === undefined ? "removed" : "changed" }))), "snippet"),
    list(fates(variants), "variant"),
    list(fates(suppressions.map(({ fate }): Pick<NamedComparison, "fate"> => ({ fate }))), "suppression"),
    style ? `rendered ${styleWords[style.after]} instead of ${styleWords[style.before]}` : "",
    reordered.length ? `${reordered.join(" and ")} in another order` : "",
  ];
}

const styleWords = { plain: "plain", markdown: "as Markdown", xml: "as XML" };

/** "2 inputs removed, 1 added" */
function list(counts: readonly (readonly [number, string])[], noun: string): string {
  const some = counts.filter(([count]) => count > 0);
  return some.map(([count, what], at) => (at === 0 ? `${count} ${noun}${count === 1 ? "" : "s"} ${what}` : `${count} ${what}`)).join(", ");
}
