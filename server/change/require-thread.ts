import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { Forbidden, NotFound } from "#server/errors";
import { anchorIn } from "./place-anchor";

const discussed = { id: true, serial: true, title: true, state: true, authorId: true } as const;

/** Everything that is said is said on a Change, whatever state it is in. */
export async function requireDiscussed({ db }: Open<WorkspaceContext>, changeId: string) {
  const change = await db.change.findUnique({ where: { id: changeId }, select: discussed });
  if (!change) throw new NotFound("Change");
  return change;
}

const around = { id: true, versionId: true, anchor: true, resolvedAt: true, change: { select: discussed } } as const;

export async function requireThread(context: Open<WorkspaceContext>, threadId: string) {
  const thread = await context.db.thread.findUnique({ where: { id: threadId }, select: around });
  if (!thread || !(await mayRead(context, thread.versionId))) throw new NotFound("conversation");
  return { ...thread, anchor: anchorIn(thread.anchor) };
}

/** What is said of a text is for those who may read the text. */
const mayRead = async ({ db }: Open<WorkspaceContext>, versionId: string | null) =>
  versionId === null || (await db.version.findUnique({ where: { id: versionId }, select: { id: true } })) !== null;

const remark = {
  ...{ id: true, threadId: true, authorId: true, body: true, suggestion: true, appliedId: true },
  author: { select: { name: true } },
  applied: { select: { major: true, minor: true, patch: true } },
} as const;

export async function requireRemark(context: Open<WorkspaceContext>, remarkId: string) {
  const found = await context.db.remark.findUnique({ where: { id: remarkId }, select: remark });
  if (!found || isWithdrawn(found)) throw new NotFound("remark");
  return { ...found, thread: await requireThread(context, found.threadId) };
}

export async function requireOwnRemark(context: Open<WorkspaceContext>, remarkId: string) {
  const found = await requireRemark(context, remarkId);
  if (found.authorId !== selfOf(context.actor)) throw new Forbidden("A remark is changed by whoever wrote it. Nothing was changed; answer it instead.");
  return found;
}

/** What was taken back says nothing any more; the log keeps what it said. */
export const isWithdrawn = ({ body, suggestion }: { body: string; suggestion: string | null }) => body === "" && suggestion === null;
