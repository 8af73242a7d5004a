import type { Demands } from "./demands";
import type { Facts } from "./facts";

export type Weight = Pick<Facts, "risk" | "breaking" | "lint" | "dependants">;

/** How many must approve, and why so many. */
export function requiredApprovals({ approvals: { count, rises } }: Demands, { risk, breaking, lint, dependants }: Weight): { count: number; reasons: string[] } {
  const many = rises.dependants;
  const parts: [number, boolean, string][] = [
    [count, true, "are asked of every version"],
    [rises.highRisk, risk === "high", "as the change is of high risk"],
    [rises.breaking, breaking.length > 0, "as it breaks what callers rely on"],
    [rises.lintError, lint.errors > 0, "as errors were found in it"],
    [many?.by ?? 0, many !== null && dependants > many.over, `as more than ${many?.over ?? 0} prompts and workflows depend on it`],
  ];
  const asked = parts.filter(([more, holds]) => holds && more > 0);
  return { count: asked.reduce((sum, [more]) => sum + more, 0), reasons: asked.map(([more, , why]) => (why.startsWith("as") ? `${more} more, ${why}` : `${more} ${more === 1 ? why.replace("are", "is") : why}`)) };
}
