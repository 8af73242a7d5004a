import { disjoint } from "./disjoint";
import { keeps, loosening, same, type Loosening, type Walk } from "./loosening";
import { joined } from "./schema-node";
import type { Condition, Shape } from "./shape";

/** What was ruled out, and what held on a condition. */
export function loosenedConditions(walk: Walk, before: Shape, after: Shape): Loosening[] {
  return [...loosenedNots(walk, before, after), ...before.conditions.flatMap((condition) => loosenedCondition(walk, condition, after))];
}

function loosenedNots(walk: Walk, before: Shape, after: Shape): Loosening[] {
  const kept = before.nots.every((not) => after.nots.some((other) => keeps(walk, other, not)) || disjoint(walk, not, after.node));
  if (kept) return [];
  const sure = after.nots.length === 0;
  return [loosening("not", (where) => (sure ? `${where} may now be what \`not\` ruled out.` : `What \`not\` rules out of ${where} has changed.`), (where) => `${where} is no longer all it could be: \`not\` rules something out.`, { sure })];
}

function loosenedCondition(walk: Walk, { when, then, otherwise }: Condition, after: Shape): Loosening[] {
  if (keeps(walk, then, after.node) && keeps(walk, otherwise, after.node)) return [];
  const twin = after.conditions.find((condition) => same(walk, condition.when, when));
  if (!twin) return [loosening("condition", (where) => `What holds of ${where} on a condition has changed.`, (where) => `More holds of ${where} on a condition.`, { sure: false })];
  const inside = keeps(walk, then, twin.then) ? [] : walk.loosened(then, joined(after.node, twin.when, twin.then));
  const outside = keeps(walk, otherwise, twin.otherwise) ? [] : walk.loosened(otherwise, joined(after.node, twin.otherwise));
  return [...inside, ...outside];
}
