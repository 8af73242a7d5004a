import { demoEmail } from "#server/account/schema";
import type { Permission } from "#server/access/permissions";
import type { Role } from "#server/db/generated/enums";

/** Larkfield, an energy supplier: who works there, and what has happened in its workspace. Days count back from today. */

export const workspace = { slug: "larkfield", name: "Larkfield", firstName: "Larkfield Energy" };

export interface DemoPerson {
  name: string;
  email: string;
  role: Role;
  invitedBy: string;
  invited: number;
  joined: number;
}

const at = (name: string) => `${name.toLowerCase()}@larkfield.example`;

export const founder = { name: "Henrik Lund", email: at("henrik"), founded: 611 };

export const people: DemoPerson[] = [
  { name: "Joanna Adeyemi", email: demoEmail, role: "admin", invitedBy: "Henrik Lund", invited: 610, joined: 610 },
  { name: "Tomasz Wilk", email: at("tomasz"), role: "approver", invitedBy: "Henrik Lund", invited: 604, joined: 602 },
  { name: "Sam Whitlock", email: at("sam"), role: "author", invitedBy: "Joanna Adeyemi", invited: 590, joined: 589 },
  { name: "Ravi Menon", email: at("ravi"), role: "author", invitedBy: "Joanna Adeyemi", invited: 541, joined: 539 },
  { name: "Priya Raman", email: at("priya"), role: "author", invitedBy: "Joanna Adeyemi", invited: 402, joined: 400 },
  { name: "Mei Tanaka", email: at("mei"), role: "author", invitedBy: "Joanna Adeyemi", invited: 288, joined: 287 },
  { name: "Ines Carvalho", email: at("ines"), role: "rater", invitedBy: "Joanna Adeyemi", invited: 175, joined: 174 },
  { name: "Dev Patel", email: at("dev"), role: "manager", invitedBy: "Henrik Lund", invited: 96, joined: 95 },
  { name: "Amara Okafor", email: at("amara"), role: "viewer", invitedBy: "Joanna Adeyemi", invited: 23, joined: 21 },
];

export type DemoEvent = { day: number; by: string } & (
  | { what: "role"; who: string; role: Role; reason?: string }
  | { what: "team"; name: string }
  | { what: "rename-team"; name: string; to: string }
  | { what: "place"; team: string; who: string; role: Exclude<Role, "owner"> }
  | { what: "drop"; team: string; who: string }
  | { what: "rename"; name: string }
  | { what: "key"; name: string; owner: string; scopes: Permission[] }
  | { what: "roll"; name: string }
  | { what: "remove"; who: string; heir?: string; reason: string }
  | { what: "invite"; email: string; role: Role }
  | { what: "revoke"; email: string; reason: string }
);

export const events: DemoEvent[] = [
  { day: 609, by: "Henrik Lund", what: "role", who: "Joanna Adeyemi", role: "owner", reason: "Runs the workspace with me" },
  { day: 600, by: "Joanna Adeyemi", what: "team", name: "Lifecycle" },
  { day: 600, by: "Joanna Adeyemi", what: "team", name: "Customer care" },
  { day: 599, by: "Joanna Adeyemi", what: "place", team: "Lifecycle", who: "Joanna Adeyemi", role: "admin" },
  { day: 588, by: "Joanna Adeyemi", what: "place", team: "Customer care", who: "Sam Whitlock", role: "approver" },
  { day: 588, by: "Joanna Adeyemi", what: "place", team: "Customer care", who: "Tomasz Wilk", role: "approver" },
  { day: 537, by: "Joanna Adeyemi", what: "place", team: "Lifecycle", who: "Ravi Menon", role: "author" },
  { day: 520, by: "Henrik Lund", what: "key", name: "Support desk", owner: "Sam Whitlock", scopes: ["prompt.read", "run.write"] },
  { day: 455, by: "Henrik Lund", what: "rename", name: "Larkfield" },
  { day: 431, by: "Joanna Adeyemi", what: "rename-team", name: "Customer care", to: "Support" },
  { day: 399, by: "Joanna Adeyemi", what: "team", name: "Extraction" },
  { day: 399, by: "Joanna Adeyemi", what: "place", team: "Extraction", who: "Priya Raman", role: "approver" },
  { day: 300, by: "Joanna Adeyemi", what: "invite", email: "studio@paperkite.example", role: "viewer" },
  { day: 294, by: "Joanna Adeyemi", what: "revoke", email: "studio@paperkite.example", reason: "The agency works in its own workspace" },
  { day: 286, by: "Joanna Adeyemi", what: "place", team: "Support", who: "Mei Tanaka", role: "author" },
  { day: 281, by: "Joanna Adeyemi", what: "remove", who: "Sam Whitlock", heir: "Tomasz Wilk", reason: "Left Larkfield in February" },
  { day: 281, by: "Henrik Lund", what: "roll", name: "Support desk" },
  { day: 173, by: "Joanna Adeyemi", what: "place", team: "Support", who: "Ines Carvalho", role: "rater" },
  { day: 152, by: "Henrik Lund", what: "key", name: "Nightly checks", owner: "Priya Raman", scopes: ["prompt.read", "eval.run"] },
  { day: 120, by: "Joanna Adeyemi", what: "team", name: "Brand" },
  { day: 120, by: "Joanna Adeyemi", what: "place", team: "Brand", who: "Joanna Adeyemi", role: "approver" },
  { day: 119, by: "Joanna Adeyemi", what: "place", team: "Brand", who: "Ravi Menon", role: "approver" },
  { day: 64, by: "Joanna Adeyemi", what: "role", who: "Ravi Menon", role: "approver", reason: "Second approver for renewals before the winter" },
  { day: 40, by: "Joanna Adeyemi", what: "place", team: "Lifecycle", who: "Mei Tanaka", role: "author" },
  { day: 12, by: "Joanna Adeyemi", what: "drop", team: "Lifecycle", who: "Mei Tanaka" },
  { day: 3, by: "Joanna Adeyemi", what: "invite", email: "noor.haddad@larkfield.example", role: "author" },
  { day: 1, by: "Henrik Lund", what: "invite", email: "audit@brightwell.example", role: "viewer" },
];
