"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { ActDialog } from "#components/shell/act-dialog";
import { Select } from "#components/ui/select";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { useToast } from "#components/ui/toast";
import type { Fate, OwnPattern, Redaction } from "./answers";
import { fates, fateWords } from "./fate";
import { TrialResult } from "./trial-result";
import { useStored } from "./use-stored";

interface Props {
  pattern?: OwnPattern;
  rules: Redaction;
  onSaved: () => Promise<unknown>;
  onClose: () => void;
}

const options = fates.map((fate) => ({ value: fate, label: fateWords[fate].word, note: fateWords[fate].sentence }));

/** A pattern is written beside a text it is tried on. */
export function PatternForm({ pattern: before, rules, onSaved, onClose }: Props) {
  const api = useApi();
  const toast = useToast();
  const save = useMutation(api.redaction.savePattern.mutationOptions({ onSettled: onSaved }));
  const [name, setName] = useState(before?.name ?? "");
  const [pattern, setPattern] = useState(before?.pattern ?? "");
  const [mode, setMode] = useState<Fate>(before?.mode ?? "mask");
  const [text, setText] = useState("Your order AB-12345 will be with you tomorrow.");
  const ready = name.trim() !== "" && pattern !== "";
  const draft = { name: name.trim(), pattern, mode, ...(before && { instead: before.name }) };
  const { failure, ...stored } = useStored(text, rules, ready, ready ? draft : undefined);
  const tried: Record<string, string> = fieldsOf(failure);
  const errors = { name: tried["draft.name"], pattern: tried.pattern ?? tried["draft.pattern"], ...fieldsOf(save.error) };
  const own = [...rules.own.map((one) => one.name), draft.name].filter((one) => one !== "");

  async function keep() {
    await save.mutateAsync({ ...(before && { ruleId: before.id }), name, pattern, mode });
    toast({ message: before ? `The pattern ${name.trim()} is changed.` : `From now on, Galley looks for ${name.trim()} too.` });
  }

  return (
    <ActDialog title={before ? `Change ${before.name}` : "Add a pattern"} act={before ? "Save" : "Add the pattern"} unready={!ready} onAct={keep} onClose={onClose}>
      <TextField label="Name" hint="stands where something was found" placeholder="order number" value={name} maxLength={40} required autoFocus autoComplete="off" error={errors.name} onChange={(event) => setName(event.target.value)} />
      <TextField
        label="Pattern"
        hint="a regular expression, as RE2 reads them"
        placeholder="AB-\d{5}"
        value={pattern}
        maxLength={500}
        required
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        className="[&_input]:font-mono"
        help="Begin with (?i) where small and capital letters are the same. A thing of up to 500 characters is found."
        error={errors.pattern}
        onChange={(event) => setPattern(event.target.value)}
      />
      <Select label="What becomes of it" options={options} value={mode} onValueChange={(next) => setMode(next as Fate)} />
      <TextArea label="Try it on" hint="nothing of it is kept" value={text} maxLength={20_000} rows={2} className="[&_textarea]:max-h-40" onChange={(event) => setText(event.target.value)} />
      <TrialResult {...stored} own={own} />
    </ActDialog>
  );
}
