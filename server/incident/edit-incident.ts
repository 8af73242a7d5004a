import { z } from "zod";
import { command } from "#server/command";
import type { Open, WorkspaceContext } from "#server/context";
import { NotFound } from "#server/errors";
import { moment } from "#server/run/schema";
import { id } from "#server/workspace/schema";
import { requireIncident, subjectOf } from "./require-incident";
import { cause, complaint, customer, failure, incidentTitle, lesson } from "./schema";

/** What is known of an incident by now. Cause and lesson are often written after it is resolved. */
export const editIncident = command({
  name: "incident.edit",
  permission: "incident.open",
  input: z.object({
    incidentId: id,
    title: incidentTitle.optional(),
    complaint: complaint.optional(),
    customer: customer.optional(),
    moment: moment.optional(),
    failureMode: failure.nullable().optional(),
    suspectId: id.nullable().optional(),
    cause: cause.optional(),
    lesson: lesson.optional(),
  }),
  async run(context, { incidentId, ...asked }) {
    const incident = await requireIncident(context, incidentId);
    if (asked.suspectId) await requireReleaseOf(context, asked.suspectId, incident.promptId);
    const changed = Object.entries(asked).filter(([name, value]) => value !== undefined && !same(Reflect.get(incident, name), value));
    if (changed.length === 0) return { result: undefined, silent: "nothing changed" };
    const data = Object.fromEntries(changed);
    await context.db.incident.update({ where: { id: incidentId }, data, select: { id: true } });
    return {
      result: undefined,
      subject: subjectOf({ ...incident, title: asked.title ?? incident.title }),
      before: Object.fromEntries(changed.map(([name]) => [name, Reflect.get(incident, name) as unknown])),
      after: data,
    };
  },
});

const same = (one: unknown, other: unknown) => (one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other);

async function requireReleaseOf({ db }: Open<WorkspaceContext>, releaseId: string, promptId: string | null) {
  const release = await db.release.findUnique({ where: { id: releaseId }, select: { promptId: true } });
  if (release?.promptId !== promptId) throw new NotFound("release of this prompt");
}
