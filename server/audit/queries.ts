import { z } from "zod";
import { query } from "#server/query";
import { hidePersonal } from "./hide-personal";
import { actionsSeen, actorsSeen } from "./sql";

const pageSize = 50;

/** The log of the workspace, newest first, as narrow as the filters make it. */
export const auditEntries = query({
  name: "audit.list",
  permission: "audit.read",
  input: z.object({
    actorId: z.uuid().optional(),
    action: z.string().max(60).optional(),
    subjectType: z.string().max(60).optional(),
    subjectId: z.uuid().optional(),
    text: z.string().trim().max(100).regex(/^\P{Cc}*$/u, "This can't be looked for").optional(),
    from: z.date().optional(),
    to: z.date().optional(),
    before: z
      .string()
      .regex(/^\d{1,18}$/, "This doesn't name a place in the log")
      .transform(BigInt)
      .optional(),
  }),
  async run(context, { text, from, to, before, ...exact }) {
    const rows = await context.db.auditEntry.findMany({
      where: {
        ...exact,
        at: { gte: from, lt: to },
        seq: { lt: before },
        subject: text ? { contains: text, mode: "insensitive" } : undefined,
      },
      orderBy: { seq: "desc" },
      take: pageSize + 1,
      select: { id: true, seq: true, at: true, actor: true, action: true, subjectType: true, subjectId: true, subject: true, before: true, after: true, reason: true, requestId: true, address: true, hash: true },
    });
    const entries = await hidePersonal(context, rows.slice(0, pageSize));
    return { entries, next: rows.length > pageSize ? entries.at(-1)?.seq.toString() : undefined };
  },
});

/** What the filters can be set to. */
export const auditFacets = query({
  name: "audit.facets",
  permission: "audit.read",
  input: z.object({}),
  async run(context) {
    const actions = await actionsSeen(context);
    return { actions: actions.map((row) => row.action), actors: await actorsSeen(context) };
  },
});
