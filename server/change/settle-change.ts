import type { Open, WorkspaceContext } from "#server/context";
import { changesWanted, type Said } from "#server/core/change/standing";
import { isUnderReview, next, stateInWords, verdictEvent, type ChangeEvent, type ChangeState } from "#server/core/change/states";
import { Conflict } from "#server/errors";
import { findLive } from "./find-live";
import { judgePart } from "./judge-part";
import { lockedChange, type Change } from "./require-change";

type Context = Open<WorkspaceContext>;

/** Lets a Change stand as its reviews and what is live say. Called after all that could move it, in the same transaction. */
export async function settleChange(context: Context, changeId: string): Promise<ChangeState> {
  const change = await lockedChange(context, changeId);
  if (!isUnderReview(change.state)) return change.state;
  const event = await eventOf(context, change);
  const state = event ? await moveChange(context, change, event) : change.state;
  if (state === "approved" && change.whenReadyBy) context.enqueue("release.when-ready", { changeId });
  return state;
}

/** Moves it along the table, or says why it can't go there. */
export async function moveChange({ db, request }: Context, { id, serial, state }: Pick<Change, "id" | "serial" | "state">, event: ChangeEvent, more: { openedAt?: Date; whenReadyById?: null } = {}): Promise<ChangeState> {
  const to = next(state, event);
  if (!to) throw new Conflict(`Change ${serial} is ${stateInWords(state)}. Nothing was changed; look at it again, perhaps somebody was faster.`);
  await db.change.update({ where: { id }, data: { state: to, movedAt: request.now(), ...more } });
  return to;
}

async function eventOf(context: Context, change: Change): Promise<ChangeEvent | undefined> {
  const { environment, parts, reviews, state } = change;
  const live = await findLive(context, environment.id, parts.map(({ prompt }) => prompt.id));
  if (parts.every(({ prompt, head }) => live.get(prompt.id)?.version.id === head.id)) return "release";
  const headIds = parts.map(({ head }) => head.id);
  if (changesWanted(reviews.map(saidIn), headIds)) return verdictEvent(state, "changes_requested");
  for (const part of parts) {
    const { approved } = await judgePart(context, change, part, live.get(part.prompt.id)?.version.id ?? null);
    if (!approved) return verdictEvent(state, "open");
  }
  return verdictEvent(state, "approved");
}

export const saidIn = ({ reviewer, verdict, createdAt, reads }: Change["reviews"][number]): Said => ({ reviewerId: reviewer.id, verdict, at: createdAt, versionIds: reads.map(({ versionId }) => versionId) });
