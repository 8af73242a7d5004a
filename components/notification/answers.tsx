import type { Outputs } from "#components/api/outputs";

export type Line = Outputs["notification"]["inbox"]["lines"][number];
export type Choice = Outputs["notification"]["choices"]["kinds"][number];
