import { z } from "zod";
import { personOf, type Open, type WorkspaceContext } from "#server/context";
import { numberText } from "#server/core/version/number";
import { NotFound } from "#server/errors";
import { query } from "#server/query";
import { findStandings } from "./find-standings";
import { isWithdrawn } from "./require-thread";

const said = {
  ...{ id: true, body: true, suggestion: true, createdAt: true, editedAt: true },
  author: { select: { id: true, name: true } },
  applied: { select: { major: true, minor: true, patch: true } },
  _count: { select: { edits: true } },
} as const;

/** All that is said of a Change, and where in its texts as they are now. */
export const threads = query({
  name: "thread.list",
  permission: "prompt.read",
  input: z.object({ serial: z.int32("There is no Change with this number").min(1) }),
  async run(context, { serial }) {
    const { db } = context;
    const change = await db.change.findFirst({ where: { serial }, select: { id: true, parts: { select: { promptId: true, headId: true } } } });
    if (!change) throw new NotFound("Change");
    const me = personOf(context.actor);
    const [seenAt, rows] = [
      await seenBy(context, change.id, me),
      await db.thread.findMany({
        where: { changeId: change.id },
        select: { id: true, versionId: true, anchor: true, createdAt: true, resolvedAt: true, resolvedBy: { select: { name: true } }, remarks: { select: said, orderBy: [{ createdAt: "asc" }, { id: "asc" }] } },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      }),
    ];
    const standingOf = await findStandings(context, change.parts, rows);
    const threads = rows.flatMap(({ versionId, anchor, resolvedAt, resolvedBy, remarks, ...row }) => {
      const standing = standingOf({ versionId, anchor });
      if (!standing) return [];
      return [{ ...row, standing, resolved: resolvedAt && { at: resolvedAt, by: resolvedBy?.name ?? null }, remarks: remarks.map((remark) => shown(remark, me, seenAt)) }];
    });
    return { changeId: change.id, seenAt, threads };
  },
});

interface Said {
  id: string;
  body: string;
  suggestion: string | null;
  createdAt: Date;
  editedAt: Date | null;
  author: { id: string; name: string };
  applied: { major: number; minor: number; patch: number } | null;
  _count: { edits: number };
}

function shown({ applied, _count, ...remark }: Said, me: string | undefined, seenAt: Date | null) {
  const [withdrawn, mine] = [isWithdrawn(remark), remark.author.id === me];
  return {
    ...{ ...remark, mine, withdrawn },
    edits: withdrawn ? 0 : _count.edits,
    applied: applied && numberText(applied),
    /** Written, or rewritten, since whoever asks was here last. */
    unread: !mine && !withdrawn && (seenAt === null || (remark.editedAt ?? remark.createdAt) > seenAt),
  };
}

async function seenBy({ db }: Open<WorkspaceContext>, changeId: string, userId: string | undefined) {
  if (!userId) return null;
  const visit = await db.changeVisit.findFirst({ where: { changeId, userId }, select: { seenAt: true } });
  return visit?.seenAt ?? null;
}
