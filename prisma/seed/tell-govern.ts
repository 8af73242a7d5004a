import { createChange } from "#server/change/create-change";
import { reviewChange } from "#server/change/review-change";
import { change as shown } from "#server/change/show.query";
import { startThread } from "#server/change/start-thread";
import { writeRemark } from "#server/change/write-remark";
import type { WorkspaceContext } from "#server/context";
import { isDomainError } from "#server/errors";
import { addNote } from "#server/incident/add-note";
import { editIncident } from "#server/incident/edit-incident";
import { openIncident } from "#server/incident/open-incident";
import { resolveIncident } from "#server/incident/resolve-incident";
import { livePage } from "#server/release/live.query";
import { promoteVersions } from "#server/release/promote-versions";
import { rollBack } from "#server/release/roll-back";
import { members } from "#server/workspace/queries";
import { guaranteed, impersonal, tried, waiting, wentLive } from "./govern-story";
import type { Cast } from "./happen";
import { henrik, joanna, tomasz } from "./library/cast";
import { library } from "./library/library";
import { named } from "./named";
import { promptOf, type Moment, type Shelf } from "./shelf";

const approvers = [tomasz, henrik, joanna];

/** How versions were proposed, reviewed and released, and what went wrong; each on its day. */
export function governMoments(cast: Cast, shelf: Shelf): Moment[] {
  const moment = (day: number, by: string, run: (context: WorkspaceContext) => Promise<unknown>): Moment => ({ day, run: async () => run(await cast.as(by, day)) });
  const versionOf = (key: string, back: number) => promptOf(shelf, key).versions.at(-back) ?? "";
  const part = (key: string, back = 1) => ({ promptId: promptOf(shelf, key).id, versionId: versionOf(key, back) });
  let asked = { id: "", serial: 0 };

  return [
    ...wentLive.flatMap(({ key, versions }) =>
      versions.map((back) => {
        const { day, by, what, why } = named(library, (prompt) => prompt.key === key).versions.at(-back) ?? { day: 0, by: joanna, what: "", why: "" };
        return moment(day, by, (context) => bringLive(cast, context, day, { title: what, description: why, part: part(key) }));
      }),
    ),
    moment(tried.day, tried.by, async (context) => {
      for (const at of [0, 1]) await promote(context, part(tried.key), at, tried.why);
      await createChange(context, { title: tried.title, description: tried.why, parts: [part(tried.key)] });
    }),
    moment(waiting.day, waiting.by, async (context) => {
      const there = await members(context, {});
      const reviewers = waiting.asked.map((who) => ({ kind: "person" as const, memberId: named(there, ({ name }) => name === who).id }));
      asked = await createChange(context, { title: waiting.title, description: waiting.description, parts: waiting.keys.map((key) => part(key)), reviewers });
    }),
    moment(waiting.approval.day, waiting.approval.by, async (context) => {
      for (const at of [0, 1]) for (const key of waiting.keys) await promote(context, part(key), at, waiting.title);
      const { threadId } = await startThread(context, { changeId: asked.id, body: waiting.remark.body });
      await writeRemark(await cast.as(waiting.answer.by, waiting.answer.day), { threadId, body: waiting.answer.body });
      await approve(await cast.as(waiting.approval.by, waiting.approval.day), asked.serial, waiting.approval.body);
    }),
    moment(guaranteed.day, guaranteed.by, (context) => tellIncident(cast, context, promptOf(shelf, guaranteed.key).id)),
    moment(impersonal.day, impersonal.by, (context) => {
      const { title, complaint, customer, failureMode } = impersonal;
      return openIncident(context, { promptId: promptOf(shelf, impersonal.key).id, title, complaint, customer, failureMode, moment: context.request.now() });
    }),
  ];
}

interface Proposal {
  title: string;
  description: string;
  part: { promptId: string; versionId: string };
}

/** Through all three places, once as many have read it as the policy asks for. */
async function bringLive(cast: Cast, author: WorkspaceContext, day: number, { title, description, part }: Proposal) {
  const { serial } = await createChange(author, { title, description, parts: [part] });
  for (const name of approvers) {
    if ((await shown(author, { serial })).state === "approved") break;
    await approve(await cast.as(name, day), serial).catch(unlessRefused);
  }
  const releaser = await cast.as(joanna, day);
  for (const at of [0, 1, 2]) await promote(releaser, part, at, title);
}

/** Who answers for text of it may not approve; somebody else does. */
function unlessRefused(error: unknown) {
  if (!isDomainError(error)) throw error;
}

async function approve(context: WorkspaceContext, serial: number, body?: string) {
  const { id, parts } = await shown(context, { serial });
  await reviewChange(context, { changeId: id, verdict: "approve", reads: parts.map(({ prompt, head }) => ({ promptId: prompt.id, sha: head.sha })), body });
}

async function promote(context: WorkspaceContext, part: { promptId: string; versionId: string }, at: number, why: string) {
  const { places } = await livePage(context, { promptId: part.promptId });
  const place = places[at];
  if (place) await promoteVersions(context, { environmentId: place.environment.id, moves: [{ ...part, seenId: place.live?.id ?? null }], why });
}

async function tellIncident(cast: Cast, context: WorkspaceContext, promptId: string) {
  const { title, complaint, customer, failureMode, why, cause, lesson, resolved } = guaranteed;
  const { incidentId } = await openIncident(context, { promptId, title, complaint, customer, failureMode, moment: context.request.now() });
  const { places } = await livePage(context, { promptId });
  const last = places.at(-1);
  if (last?.live) await rollBack(context, { promptId, environmentId: last.environment.id, seenId: last.live.id, urgent: true, why });
  await addNote(context, { incidentId, body: "3.1.4 is live again. Northgate Housing was called back and has a letter." });
  const after = await cast.as(joanna, resolved);
  await editIncident(after, { incidentId, cause, lesson });
  await resolveIncident(after, { incidentId });
}
