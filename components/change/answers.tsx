import type { Outputs } from "#components/api/outputs";

export type ChangeLine = Outputs["change"]["list"]["changes"][number];
export type Change = Outputs["change"]["show"];
export type Part = Change["parts"][number];
export type Check = Change["checks"][number];
export type Review = Change["reviews"][number];
export type Reviewer = Change["reviewers"][number];
