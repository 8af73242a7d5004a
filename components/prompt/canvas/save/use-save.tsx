"use client";
import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { Outputs } from "#components/api/outputs";
import { fieldsOf, sentenceOf } from "#components/api/refusal";
import type { Content } from "#server/core/version/content";
import { isLower, type VersionStep } from "#server/core/version/number";
import type { Stand } from "#components/prompt/canvas/draft/opened";
import type { Proposal } from "./proposal";

export interface Fields {
  what: string;
  why: string;
  first: "0.1.0" | "1.0.0";
  /** What the author chose instead of the proposal. */
  step?: VersionStep;
  stepReason: string;
}

type Saved = Outputs["version"]["save"];
export type Overtaken = Extract<Saved, { outcome: "overtaken" }>["newest"];

interface Props {
  promptId: string;
  content: Content;
  base?: Stand<Content>;
  proposal?: Proposal;
  onSaved: (saved: Exclude<Saved, { outcome: "overtaken" }>) => void;
  onOvertaken: (newest: Overtaken) => void;
}

/** Saves a version, or says what is missing for it. */
export function useSave({ promptId, content, base, proposal, onSaved, onOvertaken }: Props) {
  const api = useApi();
  const [fields, setFields] = useState<Fields>({ what: "", why: "", first: "1.0.0", stepReason: "" });
  const [missing, setMissing] = useState<Record<string, string>>({});
  const { mutate, isPending, error } = useMutation(
    api.version.save.mutationOptions({
      onSuccess: (saved) => (saved.outcome === "overtaken" ? onOvertaken(saved.newest) : onSaved(saved)),
    }),
  );

  function save() {
    const { what, why, first, stepReason } = fields;
    const step = fields.step ?? proposal?.step;
    const lower = step !== undefined && proposal !== undefined && isLower(step, proposal.step);
    const lacking = {
      ...(what.trim() ? {} : { what: "Say what changed" }),
      ...(why.trim() ? {} : { why: "Say why it changed" }),
      ...(lower && !stepReason.trim() ? { stepReason: "Say why it is less than proposed" } : {}),
    };
    setMissing(lacking);
    if (isPending || Object.keys(lacking).length > 0) return;
    const number = base ? { step, ...(lower ? { stepReason: stepReason.trim() } : {}) } : { first };
    mutate({ promptId, content, baseId: base?.id ?? null, what: what.trim(), why: why.trim(), ...number });
  }

  return {
    fields,
    setFields: (next: Fields) => {
      setFields(next);
      setMissing({});
    },
    save,
    pending: isPending,
    wrong: { ...fieldsOf(error), ...missing },
    problem: error ? sentenceOf(error) : undefined,
  };
}
