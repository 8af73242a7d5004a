import { lastMorning } from "#server/core/notification/morning";
import { database } from "#server/db/client";
import type { Role } from "#server/db/generated/enums";

/** What must be known before a workspace is: each asks a function of the owner that answers this and nothing else. */

export interface Membership {
  id: string;
  slug: string;
  name: string;
  member_id: string;
  role: Role;
  teams: Record<string, Role>;
}

export const membershipOf = async (userId: string, slug: string) =>
  (await database().$queryRaw<Membership[]>`SELECT * FROM membership_of(${userId}::uuid, ${slug})`)[0];

export interface Place {
  id: string;
  slug: string;
  name: string;
}

export const workspaceBySlug = async (slug: string) => (await database().$queryRaw<Place[]>`SELECT * FROM workspace_by_slug(${slug})`)[0];

export const workspaceById = async (id: string) => (await database().$queryRaw<Place[]>`SELECT * FROM workspace_by_id(${id}::uuid)`)[0];

export interface KeyFound {
  id: string;
  workspace_id: string;
  slug: string;
  workspace_name: string;
  name: string;
  public_key: string;
  scopes: string[];
  environments: string[];
  addresses: string[];
  origins: string[];
  per_minute: number | null;
  owner_id: string;
  owner_name: string;
  owner_role: Role;
  owner_teams: Record<string, Role>;
  expires_at: Date | null;
  inherited_at: Date | null;
  revoked_at: Date | null;
}

export const keyByDigest = async (digest: string) =>
  (await database().$queryRaw<KeyFound[]>`SELECT * FROM api_key_by_digest(${digest})`)[0];

/** Whether any key lets pages of this origin in. */
export const originInvited = async (origin: string) =>
  (await database().$queryRaw<{ invited: boolean }[]>`SELECT origin_invited(${origin}) AS invited`)[0]?.invited ?? false;

/** Last-used marks, of keys of any workspace. */
export const markKeysUsed = (ids: readonly string[], at: Date) => database().$executeRaw`SELECT mark_keys_used(${ids}::uuid[], ${at}::timestamptz)`;

export const forgetAnswers = (keptBefore: Date) => database().$executeRaw`SELECT forget_answers(${keptBefore}::timestamptz)`;

/** Counts one more try and tells how many there were since the window opened. */
export async function countTry(key: string, now: Date, windowSeconds: number) {
  const [row] = await database().$queryRaw<{ count: number; started_at: Date }[]>`
    INSERT INTO rate_limit AS r (key, started_at, count) VALUES (${key}, ${now}, 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.started_at <= ${now}::timestamptz - make_interval(secs => ${windowSeconds}) THEN 1 ELSE r.count + 1 END,
      started_at = CASE WHEN r.started_at <= ${now}::timestamptz - make_interval(secs => ${windowSeconds}) THEN ${now}::timestamptz ELSE r.started_at END
    RETURNING count, started_at`;
  if (!row) throw new Error("An upsert returned no row.");
  return row;
}

export const forgetTries = (startedBefore: Date) => database().$executeRaw`DELETE FROM rate_limit WHERE started_at < ${startedBefore}`;

export const forgetClosedLinks = (closedBefore: Date) => database().$executeRaw`SELECT forget_closed_links(${closedBefore}::timestamptz)`;

export const forgetExports = (now: Date) => database().$executeRaw`SELECT forget_exports(${now}::timestamptz)`;

/** Exports of any workspace that were begun and are nobody's work any more. */
export async function strandedExports(leftBefore: Date) {
  const rows = await database().$queryRaw<{ id: string; workspace_id: string }[]>`SELECT id, workspace_id FROM stranded_exports(${leftBefore}::timestamptz)`;
  return rows.map(({ id, workspace_id }) => ({ payload: { exportId: id }, workspaceId: workspace_id }));
}

interface Left {
  id: string;
  workspace_id: string;
}

/** Scheduled releases of any workspace whose time has come. */
export async function dueSchedules(now: Date) {
  const rows = await database().$queryRaw<Left[]>`SELECT id, workspace_id FROM due_schedules(${now}::timestamptz)`;
  return rows.map(({ id, workspace_id }) => ({ payload: { scheduleId: id }, workspaceId: workspace_id }));
}

/** Approved Changes that shall be released as soon as their gates pass. */
export async function readyChanges() {
  const rows = await database().$queryRaw<Left[]>`SELECT id, workspace_id FROM ready_changes()`;
  return rows.map(({ id, workspace_id }) => ({ payload: { changeId: id }, workspaceId: workspace_id }));
}

/** What was restored in a hurry and never looked at. */
export async function unvalidatedReleases() {
  const rows = await database().$queryRaw<Left[]>`SELECT id, workspace_id FROM unvalidated_releases()`;
  return rows.map(({ id, workspace_id }) => ({ payload: { releaseId: id }, workspaceId: workspace_id }));
}

export async function strandedCuts() {
  const rows = await database().$queryRaw<{ id: string }[]>`SELECT id FROM workspaces_uncut()`;
  return rows.map(({ id }) => ({ payload: {}, workspaceId: id }));
}

const mostDigests = 500;

/** Whose letter of the day is due: something waits for it since before the last morning there was. */
export async function strandedDigests(now: Date) {
  const rows = await database().$queryRaw<{ workspace_id: string; user_id: string; time_zone: string; since: Date }[]>`SELECT * FROM digests_waiting()`;
  const due = rows.filter(({ time_zone, since }) => since.getTime() < lastMorning(time_zone, now.getTime()));
  return due.slice(0, mostDigests).map(({ workspace_id, user_id }) => ({ payload: { userId: user_id }, workspaceId: workspace_id }));
}

const dayMs = 86_400_000;
const keptRead = 90 * dayMs;
const keptAtAll = 400 * dayMs;

export async function forgetNotifications(now: Date) {
  const [readBefore, createdBefore] = [keptRead, keptAtAll].map((kept) => new Date(now.getTime() - kept));
  await database().$executeRaw`SELECT forget_notifications(${readBefore}::timestamptz, ${createdBefore}::timestamptz)`;
}
