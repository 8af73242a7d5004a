import { z } from "zod";
import { command } from "#server/command";
import { selfOf } from "#server/context";
import { Conflict } from "#server/errors";
import { id } from "#server/workspace/schema";
import { requireIncident, subjectOf } from "./require-incident";
import { mostNotes, noteBody } from "./schema";

/** Writes down what somebody knows. It stays as it was written. */
export const addNote = command({
  name: "incident.note",
  permission: "incident.open",
  input: z.object({ incidentId: id, body: noteBody }),
  async run(context, { incidentId, body }) {
    const { actor, db, request } = context;
    const incident = await requireIncident(context, incidentId);
    if ((await db.incidentNote.count({ where: { incidentId } })) >= mostNotes) throw new Conflict(`An incident has at most ${mostNotes.toLocaleString("en")} notes. Nothing was written; sum up in its cause and lesson.`);
    const note = await db.incidentNote.create({ data: { incidentId, authorId: selfOf(actor), body, createdAt: request.now() }, select: { id: true } });
    return { result: { noteId: note.id }, subject: subjectOf(incident), after: { body } };
  },
});
