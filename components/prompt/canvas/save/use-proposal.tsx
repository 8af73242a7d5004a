"use client";
import { useMemo } from "react";
import { assess } from "#server/core/change/assess";
import { proposeStep } from "#server/core/contract/propose-step";
import type { PromptContent } from "#server/core/version/content";
import type { Proposal } from "./proposal";

/** How far the number should go by the contract, and how dangerous the change is by its words. A first version is measured against nothing. */
export function useProposal(base: PromptContent | undefined, content: PromptContent): Proposal | undefined {
  return useMemo(() => {
    if (!base) return undefined;
    const { step, reasons } = proposeStep(base, content);
    const { level, findings } = assess(base, content);
    const weighing = reasons.filter((reason) => reason.step === step);
    return { step, reasons: weighing.slice(0, 4).map(({ sentence }) => sentence), risk: { level, sentences: [...new Set(findings.map(({ sentence }) => sentence))] } };
  }, [base, content]);
}
