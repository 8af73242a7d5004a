import { z } from "zod";
import { query } from "#server/query";
import { serial } from "./schema";

const page = 50;
const name = { select: { name: true } } as const;

/** Incidents, the newest first. */
export const incidents = query({
  name: "incident.list",
  permission: "run.read",
  input: z.object({ state: z.enum(["open", "resolved"]).default("open"), before: serial.optional() }),
  async run({ db }, { state, before }) {
    const rows = await db.incident.findMany({
      where: { state, ...(before !== undefined && { serial: { lt: before } }) },
      select: {
        ...{ id: true, serial: true, title: true, state: true, customer: true, moment: true, failureMode: true, cause: true, createdAt: true, resolvedAt: true },
        ...{ openedBy: name, prompt: { select: { key: true, name: true } } },
      },
      orderBy: { serial: "desc" },
      take: page + 1,
    });
    const list = rows.slice(0, page).map(({ openedBy, cause, ...row }) => ({ ...row, openedBy: openedBy.name, explained: cause !== "" }));
    return { incidents: list, next: rows.length > page ? list.at(-1)?.serial : undefined };
  },
});

/** How many are open, for the rail. */
export const openIncidents = query({
  name: "incident.count",
  permission: "run.read",
  input: z.object({}),
  run: async ({ db }) => ({ open: await db.incident.count({ where: { state: "open" } }) }),
});
