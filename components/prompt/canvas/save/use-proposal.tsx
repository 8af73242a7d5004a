"use client";
import type { PromptContent } from "#server/core/version/content";
import { useJudged } from "#components/version/compare/use-judged";
import type { Proposal } from "./proposal";

/** How far the number should go by the contract, and how dangerous the change is by its words. A first version is measured against nothing. */
export function useProposal(base: PromptContent | undefined, content: PromptContent): Proposal | undefined {
  const judged = useJudged(base, content);
  if (!judged) return undefined;
  const { step, reasons } = judged.proposal;
  const weighing = reasons.filter((reason) => reason.step === step);
  return { step, reasons: weighing.slice(0, 4).map(({ sentence }) => sentence), risk: { level: judged.risk.level, sentences: [...new Set(judged.risk.findings.map(({ sentence }) => sentence))] } };
}
