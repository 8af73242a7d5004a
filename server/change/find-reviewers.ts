import { standingOf, verdicts, type Said, type Standing } from "#server/core/change/standing";
import type { Role } from "#server/db/generated/enums";
import type { Person } from "./find-people";
import type { Change, Reviewer } from "./require-change";
import { saidIn } from "./settle-change";

export type Who = { kind: "person"; id: string; name: string } | { kind: "role"; role: Role } | { kind: "team"; id: string; name: string };

interface Asked {
  id: string;
  who: Who;
  askedBy: { id: string; name: string };
  askedAt: Date;
  standing: Standing;
  /** Of a role or a team: who spoke for it. */
  by: string | null;
}

export function whoIs({ user, role, team }: Pick<Reviewer, "user" | "role" | "team">): Who {
  if (user) return { kind: "person", ...user };
  if (team) return { kind: "team", ...team };
  return { kind: "role", role: role ?? "approver" };
}

/** As it stands within a sentence. */
export const whoInWords = (who: Who) => (who.kind === "role" ? `any ${who.role}` : who.name);

/** Everybody who is asked, and how they stand to the texts as they are now. A role or a team has spoken when one of it has. */
export function findReviewers({ reviewers, reviews, parts, author }: Change, people: ReadonlyMap<string, Person>): Asked[] {
  const headIds = parts.map(({ head }) => head.id);
  const said = [...verdicts(reviews.map(saidIn)).values()];
  return reviewers.map((reviewer): Asked => {
    const who = whoIs(reviewer);
    const own = said.filter(({ reviewerId }) => speaksFor(who, people.get(reviewerId), reviewerId) && reviewerId !== author.id);
    const [best] = own.map((one) => ({ standing: standingOf(one, headIds, reviewer.askedAt), one })).sort((a, b) => weight[a.standing] - weight[b.standing]);
    const by = best && who.kind !== "person" ? nameOf(reviews, best.one) : null;
    return { id: reviewer.id, who, askedBy: reviewer.askedBy, askedAt: reviewer.askedAt, standing: best?.standing ?? "waiting", by };
  });
}

const weight: Record<Standing, number> = { changes_requested: 0, approved: 1, stale: 2, waiting: 3 };

const nameOf = (reviews: Change["reviews"], { reviewerId }: Said) => reviews.find(({ reviewer }) => reviewer.id === reviewerId)?.reviewer.name ?? null;

function speaksFor(who: Who, person: Person | undefined, id: string): boolean {
  if (who.kind === "person") return who.id === id;
  if (who.kind === "team") return person?.teams.has(who.id) ?? false;
  return person?.role === who.role;
}

/** On whom a Change waits now, in words; nobody named means: on whoever may approve it. */
export function waitsFor(change: Change, people: ReadonlyMap<string, Person>): string[] {
  switch (change.state) {
    case "open": {
      const waiting = findReviewers(change, people).filter(({ standing }) => standing === "waiting" || standing === "stale");
      return waiting.length > 0 ? waiting.map(({ who }) => whoInWords(who)) : ["anybody who may approve"];
    }
    case "changes_requested":
      return [change.author.name];
    case "approved":
      return [change.whenReadyBy ? "its gates" : "whoever may release it"];
    default:
      return [];
  }
}

/** Since when: from the last of what it waits upon. */
export function waitsSince(change: Change): Date {
  const asked = change.state === "open" ? change.reviewers.map(({ askedAt }) => askedAt) : [];
  return new Date(Math.max(change.movedAt.getTime(), ...asked.map((at) => at.getTime())));
}
