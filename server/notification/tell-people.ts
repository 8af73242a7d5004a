import { personOf, type Open, type WorkspaceContext } from "#server/context";
import type { NotificationKind } from "#server/core/notification/kinds";
import { notificationLetter } from "#server/core/letter/notification";
import { shorten } from "#server/core/letter/shorten";
import { postMail } from "#server/mail/post-mail";
import { longestBody, longestSubject, usualChoice, type Choice } from "./schema";

interface Tidings {
  kind: NotificationKind;
  userIds: readonly string[];
  /** One line that says it all. */
  subject: string;
  /** What somebody wrote, if they did. */
  body?: string;
  /** The way to it within the workspace, "/changes/…". */
  path: string;
}

/** Said twice within so long, it is told once; and nobody is sent more letters meanwhile. */
const whileMs = 10 * 60_000;
const mostLetters = 20;

/** Tells members of something in the transaction that does it, each as they chose to hear of it. Never whoever did it. */
export async function notify(context: Open<WorkspaceContext>, { kind, userIds, subject, body = "", path }: Tidings): Promise<void> {
  const { db, request } = context;
  const people = await addressees(context, userIds);
  if (people.length === 0) return;
  const line = { kind, by: byline(context), subject: shorten(subject.trim(), longestSubject), body: shorten(body.trim(), longestBody), path };
  const choices = await choicesOf(context, kind, people);
  const lately = await linesLately(context, people);
  const now = request.now();
  const lines = [];
  for (const { userId, user } of people) {
    const own = lately.filter((told) => told.userId === userId);
    if (own.some((told) => told.readAt === null && same(told, line))) continue;
    const { inbox, mail: wished } = choices.get(userId) ?? usualChoice(kind);
    const mail = wished === "at_once" && own.length >= mostLetters ? "daily" : wished;
    if (mail === "at_once") await postMail(context, { to: user.email, ...letterFor(context, user.name, line) });
    if (!inbox && mail !== "daily") continue;
    // Who wants it in no inbox has read it already: such a line waits for the letter alone.
    lines.push({ ...line, userId, createdAt: now, readAt: inbox ? null : now, inDigest: mail === "daily" });
  }
  await db.notification.createMany({ data: lines });
}

/** Members who may read what they are told of; a rater meets outputs alone. A job is nobody's doing, and tells even whom it works for. */
function addressees({ actor, db }: Open<WorkspaceContext>, userIds: readonly string[]) {
  const self = actor.kind === "job" ? undefined : personOf(actor);
  const wanted = [...new Set(userIds)].filter((id) => id !== self);
  const reads = { role: { not: "rater" as const } };
  return db.member.findMany({
    where: { userId: { in: wanted }, OR: [reads, { teams: { some: reads } }] },
    select: { userId: true, user: { select: { name: true, email: true } } },
    orderBy: { userId: "asc" },
  });
}

type Person = Awaited<ReturnType<typeof addressees>>[number];
const idsOf = (people: readonly Person[]) => people.map(({ userId }) => userId);

async function choicesOf({ db }: Open<WorkspaceContext>, kind: NotificationKind, people: readonly Person[]): Promise<Map<string, Choice>> {
  const chosen = await db.notificationChoice.findMany({ where: { kind, userId: { in: idsOf(people) } }, select: { userId: true, inbox: true, mail: true } });
  return new Map(chosen.map(({ userId, ...choice }) => [userId, choice]));
}

const linesLately = ({ db, request }: Open<WorkspaceContext>, people: readonly Person[]) =>
  db.notification.findMany({
    where: { userId: { in: idsOf(people) }, createdAt: { gt: new Date(request.now().getTime() - whileMs) } },
    select: { userId: true, kind: true, by: true, subject: true, body: true, path: true, readAt: true },
  });

interface Line {
  kind: NotificationKind;
  by: string;
  subject: string;
  body: string;
  path: string;
}

const same = (told: Line, line: Line) => (["kind", "by", "subject", "body", "path"] as const).every((part) => told[part] === line[part]);

function byline({ actor }: WorkspaceContext): string {
  const doer = actor.kind === "job" ? actor.for : actor;
  if (!doer || doer.kind === "visitor") return "";
  return "ownerName" in doer ? `${doer.name}, for ${doer.ownerName}` : doer.name;
}

const letterFor = ({ request, workspace }: WorkspaceContext, name: string, { kind, subject, body, path }: Line) =>
  notificationLetter({ kind, workspace: workspace.name, name, subject, body, link: `${request.origin}/${workspace.slug}${path}` });
