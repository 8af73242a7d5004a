import type { Demands } from "./demands";
import type { Approval, Facts } from "./facts";
import type { Gate } from "./gate";
import { personNamed } from "./named";
import { requiredApprovals } from "./required-approvals";
import { counted, listed } from "./spoken";

interface LeftOut {
  name: string;
  why: string;
}

interface Sorted {
  counting: Approval[];
  leftOut: LeftOut[];
}

/** Whose approval counts, and why others' don't. */
export function sortApprovals({ approvals, authors, takenBackAt, environment }: Facts): Sorted {
  const whyNot = ({ id, mayApprove, at }: Approval) => {
    if (authors.has(id)) return "answers for text of it";
    if (!mayApprove) return "may not approve in this folder";
    if (takenBackAt && at <= takenBackAt) return `approved before it was taken back from ${environment.name}`;
    return undefined;
  };
  const each = [...new Map(approvals.map((approval) => [approval.id, approval])).values()];
  return {
    counting: each.filter((approval) => whyNot(approval) === undefined),
    leftOut: each.flatMap((approval) => whyNot(approval) === undefined ? [] : [{ name: approval.name, why: whyNot(approval) ?? "" }]),
  };
}

export function judgeApprovals(demands: Demands, facts: Facts): Gate {
  const kind = "approvals";
  const { count, reasons } = requiredApprovals(demands, facts);
  const { counting, leftOut } = sortApprovals(facts);
  const [by, left] = [counting.map(({ name }) => name), leftOut.map(({ name, why }) => `${name} ${why}`)];
  const evidence = { required: count, reasons, approvedBy: by, leftOut: left };
  if (facts.alone) return { kind, verdict: "passed", sentence: "Nobody else is in the workspace, so no approval is needed; the release is stamped unreviewed.", evidence: { ...evidence, unreviewed: true } };
  const missing = [...missingCount(count, counting.length, reasons), ...missingNamed(demands, facts, counting)];
  const notCounted = left.length > 0 ? [`Not counted: ${left.join("; ")}.`] : [];
  if (missing.length > 0) return { kind, verdict: "refused", sentence: [...missing, ...notCounted].join(" "), evidence };
  return { kind, verdict: "passed", sentence: [by.length > 0 ? `Approved by ${listed(by)}.` : "No approval is needed.", ...notCounted].join(" "), evidence };
}

function missingCount(count: number, given: number, reasons: readonly string[]) {
  if (given >= count) return [];
  const had = given === 0 ? "none is given" : `${given} ${given === 1 ? "is" : "are"} given`;
  return [`${counted(count, "approval")} ${count === 1 ? "is" : "are"} needed (${reasons.join("; ")}), ${had}. Ask for ${counted(count - given, "more review", "more reviews")}.`];
}

function missingNamed({ approvals: { roles, people } }: Demands, { authors, named }: Facts, counting: readonly Approval[]) {
  const uncovered = roles.filter((role) => !counting.some((approval) => approval.roles.includes(role)));
  const absent = people.filter((id) => !counting.some((approval) => approval.id === id));
  const [writing, asked] = [absent.filter((id) => authors.has(id)), absent.filter((id) => !authors.has(id))];
  return [
    ...uncovered.map((role) => `Somebody with the role ${role} must approve.`),
    ...asked.map((id) => (named.has(id) ? `${personNamed(named, id)} must approve.` : "The policy asks for somebody who left the workspace; name somebody else in it.")),
    ...writing.map((id) => `${personNamed(named, id)} must approve but answers for text of it; somebody else has to take those words over, or the policy has to name somebody else.`),
  ];
}
