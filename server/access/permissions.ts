import type { Role } from "#server/db/generated/enums";
import { Forbidden } from "#server/errors";
import type { Grants } from "#server/context";

export const roles = ["owner", "admin", "manager", "approver", "author", "rater", "viewer"] as const satisfies readonly Role[];

export const roleSentences: Record<Role, string> = {
  owner: "Everything, including who else is an owner.",
  admin: "Runs the workspace: members, teams, keys and policies.",
  manager: "Sees everything, opens incidents, may roll back.",
  approver: "Writes prompts, and approves and releases those of others.",
  author: "Writes prompts and proposes changes.",
  rater: "Says which outputs were usable, in the queues they are asked to, and sees nothing else.",
  viewer: "Reads, and changes nothing.",
};

const everyone = roles;
const but = (...left: Role[]) => roles.filter((role) => !left.includes(role));
/** A rater meets outputs in the queues they are asked to, and nowhere else. */
const readers = but("rater");

/** The whole of who may do what: one line per permission, here and nowhere else. */
const table = {
  "workspace.read": [everyone, "See the workspace, its members and teams"],
  "workspace.manage": [["owner", "admin"], "Rename the workspace"],
  "member.join": [[], "Come in: held at the threshold alone, by whoever founded the workspace or proved an invitation"],
  "member.manage": [["owner", "admin"], "Invite, change roles, remove members"],
  "owner.manage": [["owner"], "Make and unmake owners"],
  "team.manage": [["owner", "admin"], "Make teams and choose who is in them"],
  "key.own": [but("rater", "viewer"), "Make API keys that act for oneself"],
  "key.manage": [["owner", "admin"], "See and revoke everybody's API keys, and make some that act for others"],
  "audit.read": [["owner", "admin", "manager"], "Read the audit log"],
  "prompt.read": [readers, "Read prompts and their history"],
  "folder.manage": [["owner", "admin"], "Make folders, and choose who owns, edits and approves in them"],
  "policy.manage": [["owner", "admin"], "Arrange environments, and choose what each demands"],
  "lint.manage": [["owner", "admin"], "Choose how much each rule weighs"],
  "redaction.manage": [["owner", "admin"], "Choose what is taken out of texts before they are stored"],
  "prompt.write": [but("manager", "rater", "viewer"), "Write prompts and save versions"],
  "prompt.comment": [but("rater", "viewer"), "Comment on versions"],
  "change.open": [but("manager", "rater", "viewer"), "Propose changes"],
  "change.approve": [["owner", "admin", "approver"], "Approve changes made by others"],
  "release.create": [["owner", "admin", "approver"], "Release what was approved"],
  "release.rollback": [["owner", "admin", "manager", "approver"], "Roll back"],
  "run.read": [readers, "Read runs and outputs"],
  "run.write": [but("rater", "viewer"), "Log runs and make outputs"],
  "run.rate": [but("viewer"), "Rate outputs"],
  "queue.manage": [but("rater", "viewer"), "Set up and close rating queues"],
  "reason.manage": [["owner", "admin", "manager"], "Choose the reasons that ratings are given"],
  "eval.run": [but("manager", "rater", "viewer"), "Edit datasets and run evals"],
  "metrics.read": [readers, "Read metrics"],
  "price.manage": [["owner", "admin"], "Say what models cost"],
  "incident.open": [but("rater", "viewer"), "Open incidents"],
} satisfies Record<string, [readonly Role[], string]>;

export type Permission = keyof typeof table;
// safe because the keys of a literal object are exactly its declared names
export const permissions = Object.keys(table) as Permission[];
export const permissionSentence = (permission: Permission) => table[permission][1];
/** As it stands within a sentence. */
export const inSentence = (permission: Permission) => permissionSentence(permission).replace(/^./, (letter) => letter.toLowerCase());
export const holds = (role: Role, permission: Permission) => (table[permission][0] as readonly Role[]).includes(role);
export const permissionsOf = (role: Role): ReadonlySet<Permission> => new Set(permissions.filter((permission) => holds(role, permission)));

export const allows = (grants: Grants, permission: Permission, teamId?: string) =>
  grants.everywhere.has(permission) || (teamId !== undefined && (grants.byTeam.get(teamId)?.has(permission) ?? false));

/** For what belongs to a team that only the database can name: any team will do here, and the rule that knows the team asks again. */
export const inAnyTeam = (permission: Permission) => (_input: unknown, { byTeam }: Grants) => [...byTeam].find(([, held]) => held.has(permission))?.[0];

export function authorize(grants: Grants, permission: Permission, teamId?: string) {
  if (allows(grants, permission, teamId)) return;
  const able = roles.filter((role) => holds(role, permission));
  throw new Forbidden(
    `Your role doesn't allow this: ${inSentence(permission)}. Nothing was changed; ask somebody who is ${listed(able)}.`,
  );
}

function listed(names: readonly string[]) {
  if (names.length === 1) return names[0];
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
