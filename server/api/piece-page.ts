import "server-only";
import { cache } from "react";
import { callerFor, enter } from "./page";
import { orNothing } from "./or-nothing";

/** The workspace and the piece of a page, looked up once. */
export const enterPiece = cache(async (slug: string, pieceId: string) => {
  const workspace = await enter(slug);
  return { ...workspace, piece: await orNothing(callerFor(workspace.slug).piece.get({ pieceId })) };
});

/** The same for a queue; whoever may not see how far it is still judges in it. */
export const enterQueue = cache(async (slug: string, queueId: string) => {
  const workspace = await enter(slug);
  return { ...workspace, progress: await orNothing(callerFor(workspace.slug).queue.progress({ queueId })) };
});
