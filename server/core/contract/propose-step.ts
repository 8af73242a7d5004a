import type { Content, PromptContent } from "#server/core/version/content";
import { steps, type VersionStep } from "#server/core/version/number";
import { compareInputs } from "./compare-inputs";
import { compareOutputs } from "./compare-outputs";
import { compareSteps } from "./compare-steps";
import { compareWording } from "./compare-wording";

/** Why a step is proposed, in a sentence that a person reads. */
export interface Reason {
  step: VersionStep;
  sentence: string;
}

export interface WeighedReason extends Reason {
  /** It could not be decided, so the worse is assumed. */
  possibly?: true;
}

export interface Proposal {
  step: VersionStep;
  /** The weightiest first. */
  reasons: Reason[];
  /** Whether only what could not be decided speaks for the step. */
  possibly: boolean;
}

/** What a new version is to those who call it and those who read what it puts out. */
export function proposeStep(before: Content, after: Content): Proposal {
  const reasons = [...reasonsOf(before, after)].sort((one, other) => weight(one) - weight(other));
  const step = reasons[0]?.step ?? "patch";
  return {
    step,
    reasons: reasons.map(({ step, sentence }) => ({ step, sentence })),
    possibly: reasons.some(({ possibly }) => possibly) && reasons.every((reason) => reason.step !== step || reason.possibly === true),
  };
}

const weight = ({ step, possibly }: WeighedReason) => steps.indexOf(step) * 2 + (possibly ? 1 : 0);

function reasonsOf(before: Content, after: Content): WeighedReason[] {
  if (before.kind === "workflow" && after.kind === "workflow") return [...compareInputs(before.inputs, after.inputs), ...compareSteps(before.steps, after.steps)];
  if (before.kind === "prompt" && after.kind === "prompt") return promptReasons(before, after);
  return [{ step: "major", sentence: after.kind === "workflow" ? "The prompt is now a workflow." : "The workflow is now a prompt." }];
}

const promptReasons = (before: PromptContent, after: PromptContent): WeighedReason[] => [
  ...compareInputs(before.inputs, after.inputs),
  ...compareOutputs(before.output, after.output),
  ...compareWording(before, after),
];
