import { z } from "zod";
import { command } from "#server/command";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { Invalid, NotFound } from "#server/errors";
import { moment } from "#server/run/schema";
import { id } from "#server/workspace/schema";
import { findCandidates } from "./find-candidates";
import { findSuspects } from "./find-suspects";
import { subjectOf } from "./require-incident";
import { complaint, customer, failure, incidentTitle, pasted, traceId } from "./schema";
import { nextSerial } from "./sql";
import { tellManagers } from "./tell-managers";

const input = z.object({
  title: incidentTitle.optional(),
  complaint: complaint.default(""),
  failureMode: failure.optional(),
  runId: id.optional(),
  releaseId: id.optional(),
  promptId: id.optional(),
  /** Instead of a run: what it is found by. */
  text: pasted.optional(),
  traceId: traceId.optional(),
  customer: customer.optional(),
  moment: moment.optional(),
});
type Told = z.output<typeof input>;

/** Something went wrong: gathers what it is about from whatever somebody has. */
export const openIncident = command({
  name: "incident.open",
  permission: "incident.open",
  input,
  async run(context, told) {
    const { actor, db, request } = context;
    const run = await runOf(context, told);
    const release = told.releaseId ? await releaseOf(context, told.releaseId) : undefined;
    const promptId = run?.promptId ?? release?.promptId ?? told.promptId ?? null;
    const prompt = promptId === null ? null : await db.prompt.findUnique({ where: { id: promptId }, select: { id: true, name: true, ownerId: true, standing: true } });
    if (promptId !== null && !prompt) throw new NotFound("prompt");
    if (!run && !prompt) throw new Invalid("An incident is about a run or a prompt. Nothing was opened; choose one, or say by what its run can be found.");
    // What is personal is named to nobody else.
    const spoken = prompt?.standing === "team" ? prompt.name : undefined;
    const now = request.now();
    const at = told.moment ?? run?.at ?? now;
    const [suspect] = release ? [{ releaseId: release.id }] : await findSuspects(context, { promptId, moment: at, run });
    const incident = await db.incident.create({
      data: {
        ...{ serial: await nextSerial(context), title: told.title ?? titleFor(spoken), complaint: told.complaint || (told.text ?? "").slice(0, 10_000).toWellFormed() },
        ...{ promptId, runId: run?.id, customer: told.customer || (run?.customer ?? ""), moment: at, suspectId: suspect?.releaseId, failureMode: told.failureMode },
        ...{ openedById: selfOf(actor), createdAt: now },
      },
      select: { id: true, serial: true, title: true, complaint: true },
    });
    await tellManagers(context, incident, [prompt?.ownerId, release?.byId]);
    return {
      result: { incidentId: incident.id, serial: incident.serial },
      subject: subjectOf(incident),
      after: { prompt: spoken, customer: told.customer || run?.customer || undefined },
    };
  },
});

const titleFor = (prompt: string | undefined) => (prompt === undefined ? "Something went wrong" : `Something is wrong with ${prompt}`);

const runParts = { id: true, at: true, promptId: true, versionId: true, environment: true, customer: true } as const;

async function runOf(context: Open<WorkspaceContext>, { runId, text, traceId, customer, moment, promptId, releaseId }: Told) {
  const found = runId ?? (text || traceId || (customer && moment) ? await sought(context, { text, traceId, customer, promptId, until: moment }) : undefined);
  const run = found === undefined ? null : await context.db.run.findFirst({ where: { id: found }, select: runParts });
  if (run) return run;
  if (runId) throw new NotFound("run");
  if (!promptId && !releaseId && (text || traceId || customer)) throw new Invalid("No run was found by this. Nothing was opened; try other words, another day, or choose the prompt it is about.");
  return null;
}

async function sought(context: Open<WorkspaceContext>, clue: Parameters<typeof findCandidates>[1]) {
  const { runs } = await findCandidates(context, clue);
  return (runs.find(({ prompt }) => prompt !== null) ?? runs[0])?.id;
}

async function releaseOf({ db }: Open<WorkspaceContext>, releaseId: string) {
  const release = await db.release.findUnique({ where: { id: releaseId }, select: { id: true, promptId: true, byId: true } });
  if (!release) throw new NotFound("release");
  return release;
}
