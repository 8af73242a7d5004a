import type { Change } from "#components/change/answers";
import type { ReviewFacts } from "./review-form";

/** What one's review would mean, from how the Change stands. */
export function reviewFacts({ environment, parts, checklist, may, whenReadyBy }: Change, me: string): ReviewFacts {
  const hardest = [...parts].sort((one, other) => other.required.count - one.required.count)[0];
  const given = parts.map(({ approvals }) => approvals.filter(({ id }) => id !== me).length);
  return {
    environment: environment.name,
    shas: parts.map(({ head }) => head.sha),
    given: Math.min(...given, Number.MAX_SAFE_INTEGER),
    needed: hardest?.required.count ?? 0,
    reasons: (hardest?.required.reasons.length ?? 0) > 1 ? (hardest?.required.reasons ?? []) : [],
    checklist,
    whyNot: may.approve ? undefined : sayWhyNot(parts),
    only: may.approve ? parts.filter(({ whyNotApprove }) => whyNotApprove !== null).map(({ prompt }) => prompt.name) : [],
    asks: may.approve || parts.some(({ authors }) => authors.some(({ id }) => id === me)),
    releases: may.releaseWhenReady,
    waitsForGates: whenReadyBy !== null,
  };
}

const sayWhyNot = (parts: Change["parts"]) => [...new Set(parts.flatMap(({ whyNotApprove }) => whyNotApprove ?? []))].join(" ") || "It isn’t under review, so there is nothing to approve.";
