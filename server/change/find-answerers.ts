import type { Open, WorkspaceContext } from "#server/context";
import { Inquiry } from "#server/core/change/answerers";
import type { Content } from "#server/core/version/content";
import { NotFound } from "#server/errors";
import { contentIn, originsIn } from "#server/prompt/store-content";

type Context = Open<WorkspaceContext>;

/** So many contents are read at once; most questions are answered by the newest few. */
const page = 50;

const written = { id: true, serial: true, sha: true, content: true, origins: true, promptId: true, author: { select: { id: true, name: true } } } as const;

async function requireVersion({ db }: Context, versionId: string) {
  const version = await db.version.findUnique({ where: { id: versionId }, select: written });
  if (!version) throw new NotFound("version");
  return version;
}

/** Whoever answers for what a version says and what is live doesn't, by their ids; what it includes is looked into too. */
export async function answerersOf(context: Context, promptId: string, versionId: string, liveVersionId: string | null): Promise<Map<string, string>> {
  const answering = new Map<string, string>();
  await answer(context, { promptId, versionId, liveVersionId }, answering, new Set());
  return answering;
}

interface Compared {
  promptId: string;
  versionId: string;
  liveVersionId: string | null;
}

async function answer(context: Context, { promptId, versionId, liveVersionId }: Compared, answering: Map<string, string>, seen: Set<string>) {
  const pair = `${versionId} ${liveVersionId}`;
  if (versionId === liveVersionId || seen.has(pair)) return;
  seen.add(pair);
  const head = await requireVersion(context, versionId);
  const live = liveVersionId === null ? undefined : await requireVersion(context, liveVersionId);
  if (head.promptId !== promptId) throw new NotFound("version");
  for (const [id, name] of await writersOf(context, head, live && contentIn(live.content))) answering.set(id, name);
  for (const inner of await includedAnew(context, versionId, liveVersionId)) await answer(context, inner, answering, seen);
}

type Version = Awaited<ReturnType<typeof requireVersion>>;

async function writersOf({ db }: Context, head: Version, live: Content | undefined): Promise<Map<string, string>> {
  const where = { promptId: head.promptId, serial: { lte: head.serial } };
  const authors = await db.version.findMany({ where, select: { serial: true, author: { select: { id: true, name: true } } } });
  const bySerial = new Map(authors.map(({ serial, author }) => [serial, author]));
  const names = new Map(authors.map(({ author }) => [author.id, author.name]));
  const said = { serial: head.serial, author: head.author.id, content: contentIn(head.content), origins: originsIn(head.origins) };
  const inquiry = new Inquiry(live, said, (serial) => bySerial.get(serial)?.id);
  let below = head.serial;
  while (!inquiry.settled && below > 0) {
    const rows = await db.version.findMany({ where: { promptId: head.promptId, serial: { lte: below } }, select: { serial: true, content: true, authorId: true }, orderBy: { serial: "desc" }, take: page + 1 });
    rows.slice(0, page).forEach(({ serial, content, authorId }, at) => {
      const before = rows[at + 1];
      if (!inquiry.settled) inquiry.hear({ serial, author: authorId, content: contentIn(content) }, before && contentIn(before.content));
    });
    below = rows[page]?.serial ?? 0;
  }
  return new Map(inquiry.end().map(({ author }) => [author, names.get(author) ?? "somebody"]));
}

/** What is included at another version than what is live includes, or wasn't before. */
async function includedAnew({ db }: Context, versionId: string, liveVersionId: string | null): Promise<Compared[]> {
  const pinned = (id: string) => db.inclusion.findMany({ where: { versionId: id }, select: { promptId: true, pinnedId: true }, orderBy: { pinnedId: "asc" } });
  const [now, was] = [await pinned(versionId), liveVersionId === null ? [] : await pinned(liveVersionId)];
  const stayed = new Set(was.map(({ pinnedId }) => pinnedId));
  return now
    .filter(({ pinnedId }) => !stayed.has(pinnedId))
    .map(({ promptId, pinnedId }) => ({ promptId, versionId: pinnedId, liveVersionId: was.find((before) => before.promptId === promptId)?.pinnedId ?? null }));
}
