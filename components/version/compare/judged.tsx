import { assess } from "#server/core/change/assess";
import type { Risk } from "#server/core/change/finding";
import { proposeStep, type Proposal } from "#server/core/contract/propose-step";
import { compare } from "#server/core/diff/compare";
import type { Comparison } from "#server/core/diff/comparison";
import { summary } from "#server/core/diff/summary";
import type { PromptContent } from "#server/core/version/content";

export interface Judged {
  comparison: Comparison;
  summary: string;
  risk: Risk;
  proposal: Proposal;
}

/** Everything that two contents say of each other. */
export function judge(before: PromptContent, after: PromptContent): Judged {
  const comparison = compare(before, after);
  return { comparison, summary: summary(comparison), risk: assess(before, after, comparison), proposal: proposeStep(before, after) };
}
