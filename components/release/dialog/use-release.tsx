"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { Released } from "#components/release/answers";
import { useToast } from "#components/ui/toast";

/** The ways to move what is live. What is on screen is asked again, however it ended: a refusal has a reason that may be news. */
export function useRelease() {
  const api = useApi();
  const toast = useToast();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries(api.release.pathFilter());

  function tell(released: Released, word: string) {
    if (released.outcome === "refused") return released;
    const [first] = released.moved;
    const what = released.moved.length === 1 && first ? `${first.prompt.name} ${first.number} is ${word} in ${first.environment.name}` : `${released.moved.length} prompts are ${word} in ${first?.environment.name ?? ""}`;
    toast({ tone: "good", message: `${what}.` });
    return released;
  }

  return {
    tell,
    promote: useMutation(api.release.promote.mutationOptions({ onSettled })).mutateAsync,
    releaseChange: useMutation(api.release.releaseChange.mutationOptions({ onSettled })).mutateAsync,
    rollBack: useMutation(api.release.rollBack.mutationOptions({ onSettled })).mutateAsync,
    schedule: useMutation(api.release.schedule.mutationOptions({ onSettled, onSuccess: () => toast({ message: "It is scheduled, and waits on the Live page." }) })).mutateAsync,
  };
}
