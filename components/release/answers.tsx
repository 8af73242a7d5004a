import type { Outputs } from "#components/api/outputs";

export type LivePage = Outputs["release"]["live"];
/** One environment of a prompt's way. */
export type Place = LivePage["places"][number];
export type ReleaseLine = Outputs["release"]["list"]["lines"][number];
export type Scheduled = Outputs["release"]["schedules"][number];
export type PromptStamps = Outputs["release"]["stamps"][number]["stamps"];
export type Released = Outputs["release"]["promote"];
