import type { Outputs } from "#components/api/outputs";

export type Thread = Outputs["thread"]["list"]["threads"][number];
export type Remark = Thread["remarks"][number];
export type Standing = Thread["standing"];

/** What somebody wants to say. */
export interface Said {
  body: string;
  suggestion: string | null;
}
