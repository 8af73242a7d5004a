import type { Outputs } from "#components/api/outputs";

export type RunLine = Outputs["run"]["list"]["runs"][number];
export type RunPage = Outputs["run"]["list"];
export type RunWhole = Outputs["run"]["get"];
export type SavedView = Outputs["view"]["list"][number];
export type Export = Outputs["export"]["list"][number];
