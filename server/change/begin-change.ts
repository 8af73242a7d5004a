import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { Conflict } from "#server/errors";
import { choosePart, chooseTarget, type Chosen } from "./choose-parts";
import { findLive } from "./find-live";
import { placeReviewers } from "./place-reviewers";
import { requireChange } from "./require-change";
import type { Asked } from "./schema";
import { settleChange } from "./settle-change";
import { nextSerial } from "./sql";

interface Beginning {
  title: string;
  description: string;
  parts: readonly { promptId: string; versionId?: string | undefined }[];
  environmentId?: string | undefined;
  reviewers: readonly Asked[];
  draft: boolean;
}

/** Writes a Change down, asks its reviewers and lets it stand as it must. */
export async function beginChange(context: Open<WorkspaceContext>, { title, description, parts, environmentId, reviewers, draft }: Beginning) {
  const { actor, db, request } = context;
  const chosen: Chosen[] = [];
  for (const part of parts) chosen.push(await choosePart(context, part));
  const target = await chooseTarget(context, chosen, environmentId);
  const live = await findLive(context, target.id, chosen.map(({ prompt }) => prompt.id));
  if (chosen.every(({ prompt, head }) => live.get(prompt.id)?.version.id === head.id)) throw new Conflict(`All of it is live in ${target.name} already. Nothing was proposed; save a new version first, or choose another place.`);
  const [now, serial] = [request.now(), await nextSerial(context)];
  const { id } = await db.change.create({
    data: { serial, title, description, state: draft ? "draft" : "open", environmentId: target.id, authorId: selfOf(actor), createdAt: now, openedAt: draft ? null : now, movedAt: now },
    select: { id: true },
  });
  await db.changePart.createMany({ data: chosen.map(({ prompt, head }) => ({ changeId: id, promptId: prompt.id, headId: head.id })) });
  await placeReviewers(context, await requireChange(context, { id }), reviewers);
  await settleChange(context, id);
  const heads = Object.fromEntries(chosen.map(({ prompt, head }) => [prompt.key, head.number]));
  return { result: { id, serial }, subject: { type: "change", id, name: title }, after: { serial, to: target.name, prompts: heads, ...(draft && { draft }) } };
}
