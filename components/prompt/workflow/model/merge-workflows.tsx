import { equal } from "#server/core/diff/facts";
import { mergeOrder } from "#server/core/diff/merge-order";
import type { WorkflowContent } from "#server/core/version/content";

/** A step or an input that both sides changed, each in another way. */
export interface Dispute {
  /** The same at every merge of the same three. */
  id: string;
  part: "step" | "input";
  name: string;
  /** What each side has; a side that removed it has nothing. */
  mine: boolean;
  theirs: boolean;
}

export interface MergedWorkflow {
  content: WorkflowContent;
  disputes: readonly Dispute[];
}

/** Brings two workflows of one base together, step by step. What both changed stays as mine unless theirs is chosen. */
export function mergeWorkflows(base: WorkflowContent, mine: WorkflowContent, theirs: WorkflowContent, takeTheirs: ReadonlySet<string> = new Set()): MergedWorkflow {
  const disputes: Dispute[] = [];
  const merge = <T extends { name: string }>(part: Dispute["part"], lists: Record<"base" | "mine" | "theirs", readonly T[]>): T[] => {
    const named = (list: readonly T[]) => new Map(list.map((one) => [one.name, one]));
    const [before, ours, others] = [named(lists.base), named(lists.mine), named(lists.theirs)];
    return mergeOrder([...before.keys()], [...ours.keys()], [...others.keys()]).flatMap((name) => {
      const [b, m, t] = [before.get(name), ours.get(name), others.get(name)];
      if (equal(m, t) || equal(b, t)) return m ?? [];
      if (equal(b, m)) return t ?? [];
      const id = `${part} ${name}`;
      disputes.push({ id, part, name, mine: m !== undefined, theirs: t !== undefined });
      return (takeTheirs.has(id) ? t : m) ?? [];
    });
  };
  const inputs = merge("input", { base: base.inputs, mine: mine.inputs, theirs: theirs.inputs });
  const steps = merge("step", { base: base.steps, mine: mine.steps, theirs: theirs.steps });
  return { content: { kind: "workflow", inputs, steps }, disputes };
}
