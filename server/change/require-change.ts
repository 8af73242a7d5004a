import { allows } from "#server/access/permissions";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { isEnded, stateInWords } from "#server/core/change/states";
import type { WorkspaceDb } from "#server/db/for-workspace";
import { Conflict, Forbidden, NotFound } from "#server/errors";
import { lockChange } from "./sql";

const person = { select: { id: true, name: true } } as const;

export const headShape = {
  ...{ id: true, promptId: true, serial: true, major: true, minor: true, patch: true, sha: true, what: true, why: true, step: true, risk: true, createdAt: true },
  author: person,
} as const;

const shape = {
  ...{ id: true, serial: true, title: true, description: true, state: true, createdAt: true, openedAt: true, movedAt: true },
  ...{ environmentId: true, environment: { select: { id: true, key: true, name: true, place: true } }, author: person, whenReadyBy: person },
  parts: {
    select: { prompt: { select: { id: true, key: true, name: true, kind: true, folderId: true, latestId: true, archivedAt: true } }, head: { select: headShape } },
    orderBy: { prompt: { name: "asc" } },
  },
  reviewers: {
    select: { id: true, role: true, askedAt: true, user: person, team: { select: { id: true, name: true } }, askedBy: person },
    orderBy: { id: "asc" },
  },
  reviews: {
    select: { id: true, verdict: true, body: true, createdAt: true, reviewer: person, reads: { select: { versionId: true, sha: true, version: { select: { promptId: true, major: true, minor: true, patch: true } } } } },
    orderBy: { id: "asc" },
  },
  ticks: { select: { item: true, shas: true, at: true, user: person } },
} as const;

type Sought = NonNullable<Parameters<WorkspaceDb["change"]["findMany"]>[0]>["where"];

/** Changes with all that hangs on them, the newest first. */
export const findChanges = ({ db }: Open<WorkspaceContext>, where: Sought, take: number) => db.change.findMany({ where, select: shape, orderBy: { serial: "desc" }, take });

export type Change = Awaited<ReturnType<typeof findChanges>>[number];
export type Part = Change["parts"][number];
export type Reviewer = Change["reviewers"][number];

export async function requireChange(context: Open<WorkspaceContext>, where: { id: string } | { serial: number }): Promise<Change> {
  const [change] = await findChanges(context, where, 1);
  if (!change) throw new NotFound("Change");
  return change;
}

/** One that is to be changed: whoever else wants to waits. */
export async function lockedChange(context: Open<WorkspaceContext>, changeId: string): Promise<Change> {
  await lockChange(context, changeId);
  return requireChange(context, { id: changeId });
}

/** What has ended stays as it was. */
export function requireUnended({ state, serial }: Pick<Change, "state" | "serial">) {
  if (!isEnded(state)) return;
  throw new Conflict(`Change ${serial} is ${stateInWords(state)}. Nothing was changed; ${state === "closed" ? "open it again first" : "propose another one"}.`);
}

/** A Change is steered by whoever proposed it, and by admins. */
export function maySteer({ actor, grants }: WorkspaceContext, { author }: Pick<Change, "author">) {
  return personOf(actor) === author.id || allows(grants, "folder.manage");
}

export function requireSteering(context: WorkspaceContext, change: Pick<Change, "author">) {
  if (!maySteer(context, change)) throw new Forbidden(`This Change is ${change.author.name}’s. Nothing was changed; ask them, or say in a review what you would change.`);
}

export const subjectOf = ({ id, title }: { id: string; title: string }) => ({ type: "change", id, name: title });

export const addressOf = (serial: number) => `/changes/${serial}`;
