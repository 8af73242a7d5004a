import type { Outputs } from "#components/api/outputs";

export type Quality = Outputs["metrics"]["quality"];
export type Part = Quality["parts"][number];
export type Series = Quality["series"][number];
/** What a prompt's card says of the last thirty days. */
export type CardFigures = Outputs["metrics"]["cards"][number];
