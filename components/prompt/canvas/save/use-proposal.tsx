"use client";
import { useMemo } from "react";
import { proposeStep } from "#server/core/contract/propose-step";
import { emptyPrompt, type Content, type PromptContent } from "#server/core/version/content";
import { useJudged } from "#components/version/compare/use-judged";
import type { Proposal } from "./proposal";

/** How far the number should go by the contract, and how dangerous the change is by its words. A first version is measured against nothing. */
export function useProposal(base: Content | undefined, content: Content): Proposal | undefined {
  const [before, after] = [promptOnly(base), promptOnly(content)];
  const judged = useJudged(after && before, after ?? nothing);
  const ofWorkflow = useMemo(() => (base && content.kind === "workflow" ? proposeStep(base, content) : undefined), [base, content]);
  if (ofWorkflow) return weighed(ofWorkflow);
  return judged && { ...weighed(judged.proposal), risk: { level: judged.risk.level, sentences: [...new Set(judged.risk.findings.map(({ sentence }) => sentence))] } };
}

const nothing = emptyPrompt();
const promptOnly = (content: Content | undefined): PromptContent | undefined => (content?.kind === "prompt" ? content : undefined);

function weighed({ step, reasons }: ReturnType<typeof proposeStep>): Proposal {
  const weighing = reasons.filter((reason) => reason.step === step);
  return { step, reasons: weighing.slice(0, 4).map(({ sentence }) => sentence) };
}
