import { openWorkspace } from "#server/access/open-workspace";
import { enterInvited } from "#server/access/threshold";
import { createAccount } from "#server/account/create-account";
import { accountByEmail } from "#server/account/queries";
import type { AccountContext } from "#server/context";
import { NotFound } from "#server/errors";
import { addMember } from "#server/workspace/add-member";
import { createWorkspace } from "#server/workspace/create-workspace";
import { inviteMember } from "#server/workspace/invite-member";
import { useInvitation } from "#server/workspace/use-invitation";
import { happen, type Cast } from "./seed/happen";
import type { Shelf } from "./seed/shelf";
import { events, founder, people, workspace, type DemoPerson } from "./seed/larkfield";
import { library } from "./seed/library/library";
import { governMoments } from "./seed/tell-govern";
import { libraryMoments } from "./seed/tell-library";
import { tellTraffic, trafficBefore, type Recorded } from "./seed/tell-traffic";

const key = Symbol.for("galley.demo");
const building = globalThis as { [key]?: Promise<Built | undefined> };

/** What stands in it once it is built. */
export interface Built extends Recorded {
  people: number;
  prompts: number;
  versions: number;
}

/** The demo workspace, there after the first call: everything in it came by the commands that people use, and the recorder that programs use. */
export async function openDemo(context: AccountContext): Promise<{ slug: string; built?: Built }> {
  if (!context.request.ownMachine) throw new NotFound("demo workspace");
  // Whoever comes meanwhile waits too: its founder is there already, and the rest is not.
  const built = await (building[key] ??= buildOnce(context).finally(() => (building[key] = undefined)));
  return { slug: workspace.slug, ...(built && { built }) };
}

const buildOnce = async (context: AccountContext) => ((await accountByEmail(context, { email: founder.email })) ? undefined : build(context));

async function build(context: AccountContext): Promise<Built> {
  const ids = new Map<string, string>();
  const invitations = new Map<string, string>();
  const midnight = context.request.now().setUTCHours(0, 0, 0, 0);
  let steps = 0; // what is told later happens later, within the working hours of its day
  const on = (day: number): AccountContext["request"] => {
    const second = 8 * 3600 + ((day * 2741) % (7 * 3600)) + ++steps * 5;
    const at = Math.min(midnight - day * 86_400_000 + second * 1000, context.request.now().getTime());
    return { ...context.request, address: undefined, userAgent: undefined, now: () => new Date(at) };
  };

  const person = (name: string, day: number): AccountContext => ({ ...context, actor: { kind: "person", id: ids.get(name) ?? "", name }, request: on(day) });
  const cast: Cast = { as: (name, day) => openWorkspace(person(name, day), workspace.slug) };
  const account = async (name: string, email: string, day: number) => {
    const { id } = await createAccount({ ...context, request: on(day) }, { name, email, provenBy: "invitation" });
    ids.set(name, id);
  };

  await account(founder.name, founder.email, founder.founded);
  const { id: workspaceId } = await createWorkspace(person(founder.name, founder.founded), { name: workspace.firstName, slug: workspace.slug });

  const invite = async ({ email, role, invitedBy, invited }: DemoPerson) => {
    const invitation = await inviteMember(await cast.as(invitedBy, invited), { email, role });
    invitations.set(email, invitation.id);
  };
  const arrive = async ({ name, email, role, invitedBy, invited, joined }: DemoPerson) => {
    await account(name, email, joined);
    const id = invitations.get(email) ?? "";
    const proven = { id, workspace_id: workspaceId, ...workspace, email, role, invited_by: invitedBy, expires_at: on(invited).now(), accepted_at: null, revoked_at: null };
    const inside = enterInvited(person(name, joined), proven);
    await useInvitation(inside, { invitationId: id });
    await addMember(inside, { userId: ids.get(name) ?? "", role });
  };

  const arrivals = people.flatMap((who) => [
    { day: who.invited, run: () => invite(who) },
    { day: who.joined, run: () => arrive(who) },
  ]);
  const happenings = events.map((event) => ({ day: event.day, run: () => happen(cast, event) }));
  const shelf: Shelf = { folders: new Map(), prompts: new Map() };
  for (const { run } of [...arrivals, ...happenings, ...libraryMoments(cast, shelf), ...governMoments(cast, shelf), ...trafficBefore(cast)].sort((one, other) => other.day - one.day)) await run();
  const recorded = await tellTraffic(cast, shelf, { now: context.request.now().getTime(), person: (name) => ids.get(name) ?? "" });
  return { people: people.length + 1, prompts: library.length, versions: library.reduce((sum, { versions }) => sum + versions.length, 0), ...recorded };
}
