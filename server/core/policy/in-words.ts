import type { Approvals, Demands } from "./demands";
import { namesNobody, personNamed, sayNamed } from "./named";
import { sayFreeze } from "./say-freeze";
import { counted, lasting, listed, quoted } from "./spoken";

/** What ids and keys are called. */
export interface Names {
  people: ReadonlyMap<string, string>;
  environments: ReadonlyMap<string, string>;
}

export const noNames: Names = { people: new Map(), environments: new Map() };

/** What a policy demands, a sentence each. */
export function inWords(demands: Demands, names: Names = noNames): string[] {
  const said = [
    ...saySource(demands, names),
    ...sayApprovals(demands.approvals, names),
    ...(demands.lint === "anything" ? [] : [`The linter finds ${demands.lint === "no errors" ? "no errors" : "neither errors nor warnings"}.`]),
    ...(demands.contract === "anything" ? [] : ["Nothing breaks for those who call it."]),
    ...(demands.checklist.length > 0 ? [`Ticked on the change: ${demands.checklist.map(quoted).join(", ")}.`] : []),
    ...(demands.suites.length > 0 ? [`These suites hold: ${demands.suites.map(quoted).join(", ")}.`] : []),
    ...demands.freezes.map((freeze) => `Nothing is released in ${sayFreeze(freeze)}.`),
    ...(namesNobody(demands.releasers) ? [] : [`Released by ${sayNamed(demands.releasers, names.people)}.`]),
    ...(namesNobody(demands.glass) ? [] : [`The glass is broken by ${sayNamed(demands.glass, names.people)}.`]),
  ];
  return said.length > 0 ? said : ["Nothing is demanded; whoever may release does so at once."];
}

function saySource({ from, dwellMinutes }: Demands, { environments }: Names) {
  if (from === null) return [];
  const place = environments.get(from) ?? quoted(from);
  return [dwellMinutes > 0 ? `It has been live in ${place} for at least ${lasting(dwellMinutes)}.` : `It is live in ${place} first.`];
}

function sayApprovals(approvals: Approvals, { people }: Names) {
  const { count, roles, rises } = approvals;
  const more: [number, string][] = [
    [rises.highRisk, "where the change is of high risk"],
    [rises.breaking, "where it breaks what callers rely on"],
    [rises.lintError, "where the linter finds errors"],
    [rises.dependants?.by ?? 0, `where more than ${rises.dependants?.over ?? 0} prompts and workflows depend on it`],
  ];
  return [
    ...(count > 0 ? [`${counted(count, "person other than its authors approves", "people other than its authors approve")} it.`] : []),
    ...roles.map((role) => `Somebody with the role ${role} approves it.`),
    ...(approvals.people.length > 0 ? [`${listed(approvals.people.map((id) => personNamed(people, id)))} ${approvals.people.length === 1 ? "approves" : "approve"} it.`] : []),
    ...more.filter(([by]) => by > 0).map(([by, where]) => `${counted(by, "more person approves", "more people approve")} ${where}.`),
  ];
}
