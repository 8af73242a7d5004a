import type { Guard } from "./guard";

export const failureFamilies = ["edits", "answers", "strangers", "surroundings", "releases"] as const;
export type FailureFamily = (typeof failureFamilies)[number];

export const familyWords: Record<FailureFamily, string> = {
  edits: "What an edit did",
  answers: "What the answers became",
  strangers: "What strangers could reach",
  surroundings: "What changed around the prompt",
  releases: "How it came to be live",
};

/** One way in which a prompt goes wrong once people meet it. */
export interface FailureMode {
  id: string;
  name: string;
  /** How it happens, in one sentence. */
  story: string;
  /** How it shows. */
  signs: readonly string[];
  guards: readonly Guard[];
}
