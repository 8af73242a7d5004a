import type { Outputs } from "#components/api/outputs";

export type VersionLine = Outputs["version"]["list"]["versions"][number];
export type Version = Outputs["version"]["show"];
