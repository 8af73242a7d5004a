import type { WorkspaceContext } from "#server/context";
import type { Payload } from "#server/jobs/catalogue";
import { fireSchedule } from "./fire-schedule";
import { whoReadied, whoReleased, whoScheduled } from "./queries";
import { releaseReady } from "./release-ready";
import { validateRelease } from "./validate-release";

interface Person {
  id: string;
  name: string;
}

/** A job may no more than whoever it works for. */
const inTheNameOf = (context: WorkspaceContext, person: Person): WorkspaceContext => (context.actor.kind === "job" ? { ...context, actor: { ...context.actor, for: { kind: "person", ...person } } } : context);

export async function fire(context: WorkspaceContext, { scheduleId }: Payload<"release.fire">) {
  const person = await whoScheduled(context, { scheduleId });
  if (person) await fireSchedule(inTheNameOf(context, person), { scheduleId });
}

export async function releaseWhenReady(context: WorkspaceContext, { changeId }: Payload<"release.when-ready">) {
  const person = await whoReadied(context, { changeId });
  if (person) await releaseReady(inTheNameOf(context, person), { changeId });
}

export async function validate(context: WorkspaceContext, { releaseId }: Payload<"release.validate">) {
  const person = await whoReleased(context, { releaseId });
  if (person) await validateRelease(inTheNameOf(context, person), { releaseId });
}
