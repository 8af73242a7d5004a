"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { ActDialog } from "#components/shell/act-dialog";
import { useToast } from "#components/ui/toast";
import type { OwnPattern, Redaction } from "./answers";
import { PatternForm } from "./pattern-form";

export type PatternAct = { do: "add" } | { do: "change" | "delete"; pattern: OwnPattern };

/** Whatever was begun with a pattern; fetched when something is. */
export function PatternDialogs({ act, rules, onClose }: { act: PatternAct; rules: Redaction; onClose: () => void }) {
  const api = useApi();
  const toast = useToast();
  const queries = useQueryClient();
  const refresh = () => Promise.all([api.redaction, api.audit].map((noun) => queries.invalidateQueries(noun.pathFilter())));
  const remove = useMutation(api.redaction.deletePattern.mutationOptions({ onSettled: refresh }));

  if (act.do !== "delete") return <PatternForm pattern={act.do === "change" ? act.pattern : undefined} rules={rules} onSaved={refresh} onClose={onClose} />;
  const { id, name } = act.pattern;
  return (
    <ActDialog
      danger
      title={`Delete the pattern ${name}?`}
      sentence="What it finds is stored from now on. What it took out stays out, and the log keeps the pattern."
      act="Delete the pattern"
      onAct={async () => {
        await remove.mutateAsync({ ruleId: id });
        toast({ message: `The pattern ${name} is gone.` });
      }}
      onClose={onClose}
    />
  );
}
