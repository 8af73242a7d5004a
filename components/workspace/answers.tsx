import type { Outputs } from "#components/api/outputs";

export type Member = Outputs["member"]["list"][number];
export type Invitation = Outputs["invitation"]["list"][number];
export type Team = Outputs["team"]["list"][number];
export type Role = Member["role"];
export type RoleInWords = Outputs["workspace"]["roles"]["roles"][number];
