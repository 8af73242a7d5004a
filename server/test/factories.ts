import { randomUUID } from "node:crypto";
import type { Role } from "#server/db/generated/enums";
import { openWorkspace } from "#server/access/open-workspace";
import { cookieFor, cookieName } from "#server/access/session";
import { createAccount } from "#server/account/create-account";
import { endSessions } from "#server/account/end-sessions";
import { hashPassword } from "#server/account/hash-password";
import { digestOf, makeToken } from "#server/account/make-token";
import { requestLink } from "#server/account/request-link";
import { startSession } from "#server/account/start-session";
import { createChange } from "#server/change/create-change";
import { write } from "#server/db/transaction";
import { emptyPrompt, type Block, type Content, type PromptContent } from "#server/core/version/content";
import { createFolder } from "#server/folder/create-folder";
import { createPrompt } from "#server/prompt/create-prompt";
import { isRefused, type Event, type Named, type PieceEvent, type RatingEvent, type RunEvent } from "#server/recorder/event";
import { record } from "#server/recorder/record";
import { addComment } from "#server/version/add-comment";
import { saveVersion, type Saved } from "#server/version/save-version";
import { acceptInvitation } from "#server/workspace/accept-invitation";
import { createTeam } from "#server/workspace/create-team";
import { createWorkspace } from "#server/workspace/create-workspace";
import { inviteMember } from "#server/workspace/invite-member";
import { personContext, visitorContext } from "./contexts";

/** Everything here goes through commands, as a person would: what a test starts from is a state the product can reach. */

export interface TestPerson {
  id: string;
  name: string;
  email: string;
  password?: string;
}

const short = () => randomUUID().slice(0, 8);

export async function makePerson({ name = "Ada Byron", password }: { name?: string; password?: string } = {}): Promise<TestPerson> {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}.${short()}@example.com`;
  const passwordHash = password && (await hashPassword(password));
  const person = await createAccount(visitorContext(), { email, name, passwordHash: passwordHash || undefined, provenBy: "operator" });
  return { ...person, password };
}

/** A browser that is signed in: the cookie it holds. */
export async function makeSession({ id }: Pick<TestPerson, "id">) {
  const { sessionId } = await startSession(visitorContext(), { userId: id, method: "password" });
  return { name: cookieName(), value: await cookieFor(sessionId) };
}

export const endSessionsOf = (person: TestPerson) => endSessions(personContext(person), {});

/** Has a letter with a link sent, now or on another day. */
export const askForLink = (purpose: "sign_in" | "reset_password", email: string, now = new Date()) => requestLink(visitorContext({ now: () => now }), { purpose, email });

/** A workspace of one, opened by its owner. */
export async function makeWorkspace(owner?: TestPerson) {
  const person = owner ?? (await makePerson());
  const slug = `w-${short()}`;
  await createWorkspace(personContext(person), { name: `Workspace ${slug}`, slug });
  return { owner: person, slug, ctx: await openWorkspace(personContext(person), slug) };
}

type TestWorkspace = Awaited<ReturnType<typeof makeWorkspace>>;

/** Somebody more, who came by invitation. */
export async function makeMember({ ctx, slug }: TestWorkspace, role: Role, person?: TestPerson) {
  const joined = person ?? (await makePerson({ name: `${role} ${short()}` }));
  const token = await invitationToken(ctx, joined.email, role);
  await acceptInvitation(personContext(joined), { token });
  const opened = await openWorkspace(personContext(joined), slug);
  const { id } = await write(opened, ({ db }) => db.member.findFirstOrThrow({ where: { userId: joined.id }, select: { id: true } }));
  return { person: joined, id, ctx: opened };
}

export const makeTeam = async ({ ctx }: TestWorkspace, name = `Team ${short()}`) => ({ name, ...(await createTeam(ctx, { name })) });

/** Invites, and gives the invitation a link of our own in place of the one that only its letter knows. */
export async function invitationToken(ctx: TestWorkspace["ctx"], email: string, role: Role) {
  const { id } = await inviteMember(ctx, { email, role });
  const { token } = makeToken();
  await write(ctx, ({ db }) => db.invitation.update({ where: { id }, data: { digest: digestOf(token) } }));
  return token;
}

type Ctx = TestWorkspace["ctx"];

export const makeFolder = (ctx: Ctx, name = `folder ${short()}`, more: { parentId?: string; teamId?: string } = {}) => createFolder(ctx, { name, ...more });

/** A prompt of one message that says this. */
export const saying = (...texts: string[]): PromptContent => ({
  ...emptyPrompt(),
  messages: [{ role: "user", blocks: texts.map((text): Block => ({ kind: "task", text })) }],
});

type Details = Partial<Omit<Parameters<typeof createPrompt>[1], "content">>;

/** A prompt the whole team sees, with a draft and no version yet. */
export const makePrompt = (ctx: Ctx, { name = `Prompt ${short()}`, ...details }: Details = {}, content: Content = saying("Write a line.")) =>
  createPrompt(ctx, { name, standing: "team", content, ...details });

/** Proposes the newest version of a prompt, open for review. */
export const makeChange = (ctx: Ctx, promptId: string, title = "Says it better") => createChange(ctx, { title, parts: [{ promptId }] });

export const makeComment = (ctx: Ctx, versionId: string, body: string, quote?: string) => addComment(ctx, { versionId, body, quote });

/** Saves a version of it, and must succeed. */
export async function makeVersion(ctx: Ctx, promptId: string, content: Content, baseId: string | null = null, more: { first?: "0.1.0" | "1.0.0"; what?: string } = {}) {
  const saved: Saved = await saveVersion(ctx, { promptId, content, baseId, what: "Says it better", why: "It was asked for", ...more });
  if (saved.outcome !== "saved") throw new Error(`A version was to be saved, and was ${saved.outcome}.`);
  return saved;
}

type Said<E extends Event> = Partial<Omit<E, "kind" | "workspaceId" | "fields">>;

async function recorded(event: Event): Promise<string> {
  const [answer] = await record([event]);
  if (!answer || isRefused(answer)) throw new Error(`This was to be recorded, and was refused: ${answer?.refused}`);
  return answer.id;
}

/** A run as an application logs it; the id is Galley's own. */
export const makeRun = async ({ workspace }: Ctx, fields: RunEvent["fields"] = {}, more: Said<RunEvent> = {}) => ({
  id: await recorded({ kind: "run", workspaceId: workspace.id, externalId: `run-${short()}`, stamp: Date.now(), fields, ...more }),
});

export const makeRating = async ({ workspace }: Ctx, run: Named, fields: RatingEvent["fields"] = { verdict: "usable" }, more: Said<RatingEvent> = {}) => ({
  id: await recorded({ kind: "rating", workspaceId: workspace.id, externalId: `rating-${short()}`, run, stamp: Date.now(), fields, ...more }),
});

export const makePiece = async ({ workspace }: Ctx, fields: PieceEvent["fields"] = {}, more: Said<PieceEvent> = {}) => ({
  id: await recorded({ kind: "piece", workspaceId: workspace.id, externalId: `piece-${short()}`, stamp: Date.now(), fields, ...more }),
});
