import type { Open, WorkspaceContext } from "#server/context";
import { mentionedIn, spoken } from "#server/core/change/mention";
import { notify } from "#server/notification/tell-people";
import { addressOf } from "./require-change";

interface Talk {
  change: { serial: number; title: string; authorId: string };
  threadId: string;
  body: string;
  /** What the remark said before, to whose people nothing is said twice. */
  before?: string;
}

/** Whoever is named hears of a remark; and of a new one whoever proposed the Change or spoke in the conversation, too. */
export async function tellTalkers(context: Open<WorkspaceContext>, { change, threadId, body, before }: Talk) {
  const { actor, db } = context;
  const who = "name" in actor ? actor.name : "Somebody";
  const known = new Set(mentionedIn(before ?? "").map(({ id }) => id));
  const mentioned = mentionedIn(body).map(({ id }) => id).filter((id) => !known.has(id));
  const told = { body: spoken(body), path: `${addressOf(change.serial)}#thread-${threadId}` };
  await notify(context, { ...told, kind: "mentioned", userIds: mentioned, subject: `${who} names you in “${change.title}”` });
  if (before !== undefined) return;
  const talkers = await db.remark.findMany({ where: { threadId }, select: { authorId: true }, distinct: ["authorId"] });
  const others = [change.authorId, ...talkers.map(({ authorId }) => authorId)].filter((id) => !mentioned.includes(id));
  await notify(context, { ...told, kind: "remarked", userIds: others, subject: `${who} writes in “${change.title}”` });
}
