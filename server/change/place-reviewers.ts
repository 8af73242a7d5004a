import { holds } from "#server/access/permissions";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { isUnderReview } from "#server/core/change/states";
import { Conflict, Invalid, NotFound } from "#server/errors";
import { inheritance } from "#server/folder/inherit-folder";
import { notify } from "#server/notification/tell-people";
import { requireTeam } from "#server/workspace/require-team";
import { findPeople, type Person } from "./find-people";
import { whoInWords, whoIs, type Who } from "./find-reviewers";
import { mayApprove } from "./may-approve";
import { addressOf, type Change, type Reviewer } from "./require-change";
import { mostReviewers, type Asked } from "./schema";

type Context = Open<WorkspaceContext>;

/** Writes down who is asked, again where they were, and tells them once the Change is under review. Answers their names. */
export async function placeReviewers(context: Context, change: Change, wanted: readonly Asked[]): Promise<string[]> {
  const { db, actor, request } = context;
  const people = await findPeople(context);
  const chosen: Who[] = [];
  for (const one of wanted) chosen.push(await whoOf(context, people, one));
  await requireAble(context, change, chosen, people);
  const there = new Map(change.reviewers.map((reviewer) => [keyOf(whoIs(reviewer)), reviewer]));
  const anew = chosen.filter((who) => !there.has(keyOf(who)));
  if (there.size + anew.length > mostReviewers) throw new Conflict(`A Change has at most ${mostReviewers} reviewers. Nobody was asked; take some off first.`);
  const asking = { askedById: selfOf(actor), askedAt: request.now() };
  for (const who of chosen) {
    const before = there.get(keyOf(who));
    if (before) await db.reviewer.update({ where: { id: before.id }, data: asking });
    else await db.reviewer.create({ data: { changeId: change.id, ...asking, ...columnsOf(who) }, select: { id: true } });
  }
  if (isUnderReview(change.state)) await tellAsked(context, change, chosen, people);
  return chosen.map(whoInWords);
}

/** Everybody asked hears of it when a draft is opened. */
export async function tellReviewers(context: Context, change: Change) {
  await tellAsked(context, change, change.reviewers.map((reviewer: Reviewer) => whoIs(reviewer)), await findPeople(context));
}

async function tellAsked(context: Context, { serial, title, description, parts }: Change, asked: readonly Who[], people: ReadonlyMap<string, Person>) {
  const rulesOf = await inheritance(context);
  const approves = (person: Person) => parts.some(({ prompt }) => mayApprove(person, rulesOf(prompt.folderId)));
  const told = asked.flatMap((who) => (who.kind === "person" ? [who.id] : [...people.values()].filter((person) => isOf(who, person) && approves(person)).map(({ id }) => id)));
  const by = "name" in context.actor ? context.actor.name : "Somebody";
  await notify(context, { kind: "review_requested", userIds: told, subject: `${by} asks you to review “${title}”`, body: description, path: addressOf(serial) });
}

const isOf = (who: Who, person: Person) => (who.kind === "team" ? person.teams.has(who.id) : who.kind === "role" ? person.role === who.role : person.id === who.id);
const keyOf = (who: Who) => (who.kind === "role" ? who.role : who.id);
const columnsOf = (who: Who) => (who.kind === "person" ? { userId: who.id } : who.kind === "team" ? { teamId: who.id } : { role: who.role });

async function whoOf(context: Context, people: ReadonlyMap<string, Person>, asked: Asked): Promise<Who> {
  if (asked.kind === "role") return asked;
  if (asked.kind === "team") return { kind: "team", ...(await requireTeam(context, asked.teamId)) };
  const person = [...people.values()].find(({ memberId }) => memberId === asked.memberId);
  if (!person) throw new NotFound("member");
  return { kind: "person", id: person.id, name: person.name };
}

/** Whoever could say nothing that counts isn't asked. */
async function requireAble(context: Context, { parts }: Change, chosen: readonly Who[], people: ReadonlyMap<string, Person>) {
  const rulesOf = await inheritance(context);
  for (const who of chosen) {
    if (who.kind === "role" && !holds(who.role, "prompt.comment")) throw new Invalid(`No ${who.role} may review. Nobody was asked; choose another role.`);
    const person = who.kind === "person" ? people.get(who.id) : undefined;
    if (!person || parts.some(({ prompt }) => mayApprove(person, rulesOf(prompt.folderId)))) continue;
    throw new Invalid(`${person.name} may approve none of these prompts. Nobody was asked; choose somebody else, or have them named as an approver of the folder.`);
  }
}
