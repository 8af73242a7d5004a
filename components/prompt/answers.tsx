import type { Outputs } from "#components/api/outputs";

/** A prompt as the library and the head of its pages know it. */
export type PromptCard = Outputs["prompt"]["list"]["prompts"][number];
export type LibraryWords = Outputs["prompt"]["words"];
