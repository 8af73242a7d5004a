import type { PromptContent } from "#server/core/version/content";
import type { Found, Severity } from "./finding";
import type { Subject } from "./subject";

export const guarded = ["injection", "secrets", "template", "contract", "wording", "leftovers"] as const;
export type Guarded = (typeof guarded)[number];

export interface Rule {
  id: string;
  guards: Guarded;
  severity: Severity;
  title: string;
  /** Two or three sentences to a writer. */
  explanation: string;
  /** A text stands for a prompt of one task that says it. */
  bad: PromptContent | string;
  good: PromptContent | string;
  check(subject: Subject): Found[];
}
