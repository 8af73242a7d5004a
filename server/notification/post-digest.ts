import { z } from "zod";
import { workspaceMark } from "#server/command";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { digestLetter } from "#server/core/letter/digest";
import { lastMorning } from "#server/core/notification/morning";
import { postMail } from "#server/mail/post-mail";

/** Writes somebody's letter of the day and takes what is in it off the list, both or neither: so it comes once. */
export const postDigest = workspaceMark({
  name: "notification.post-digest",
  permission: "workspace.read",
  input: z.strictObject({ waiting: z.int().min(0) }),
  async run(context, { waiting }) {
    const { actor, db, request, workspace } = context;
    const member = await db.member.findFirst({ where: { userId: selfOf(actor) }, select: { user: { select: { name: true, email: true } } } });
    if (!member) return { result: undefined };
    const lines = await takeLines(context);
    if (lines.length === 0) return { result: undefined };
    const { name, email } = member.user;
    const home = `${request.origin}/${workspace.slug}`;
    await postMail(context, { to: email, ...digestLetter({ name, workspace: workspace.name, home, lines, waiting }) });
    return { result: undefined };
  },
});

async function takeLines({ actor, db, request }: Open<WorkspaceContext>) {
  const { timeZone } = await db.workspace.findFirstOrThrow({ select: { timeZone: true } });
  const until = new Date(lastMorning(timeZone, request.now().getTime()));
  const taken = await db.notification.updateManyAndReturn({
    where: { userId: selfOf(actor), inDigest: true, createdAt: { lt: until } },
    data: { inDigest: false },
    select: { id: true, subject: true, path: true, readAt: true },
  });
  // These were for the letter alone.
  await db.notification.deleteMany({ where: { id: { in: taken.filter(({ readAt }) => readAt !== null).map(({ id }) => id) } } });
  return taken.sort((one, other) => (one.id < other.id ? -1 : 1));
}
