"use client";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useToast } from "#components/ui/toast";
import type { PromptCard } from "#components/prompt/answers";
import { useRefreshPrompts } from "#components/prompt/use-refresh-prompts";

type Prompts = readonly Pick<PromptCard, "id" | "name" | "folderId">[];

const idsOf = (prompts: Prompts) => prompts.map(({ id }) => id);
export const counted = (prompts: Prompts) => (prompts.length === 1 ? (prompts[0]?.name ?? "") : `${prompts.length.toLocaleString("en")} prompts`);

/** What can be done to several prompts at once. What can be taken back safely offers that in its report. */
export function useBulkActs() {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefreshPrompts();
  const done = { onSettled: () => void refresh() };
  const move = useMutation(api.prompt.move.mutationOptions(done));
  const tag = useMutation(api.prompt.tag.mutationOptions(done));
  const archive = useMutation(api.prompt.archive.mutationOptions(done));
  const restore = useMutation(api.prompt.restore.mutationOptions(done));

  /** An act whose report is all that is seen of it says its refusal there, too. */
  const report = (act: Promise<unknown>, message: string) => void act.then(() => toast({ message }), (failure) => toast({ tone: "bad", message: sentenceOf(failure) }));

  async function moveBack(prompts: Prompts) {
    const homes = new Map<string | null, string[]>();
    for (const { id, folderId } of prompts) homes.set(folderId, [...(homes.get(folderId) ?? []), id]);
    for (const [folderId, promptIds] of homes) await move.mutateAsync({ promptIds, folderId });
  }

  return {
    async move(prompts: Prompts, folderId: string | null, place: string) {
      await move.mutateAsync({ promptIds: idsOf(prompts), folderId });
      const undo = () => report(moveBack(prompts), `${counted(prompts)} moved back.`);
      toast({ message: `${counted(prompts)} moved to ${place}.`, action: { label: "Move back", run: undo } });
    },
    async tag(prompts: Prompts, add: string[], remove: string[]) {
      const { tagged } = await tag.mutateAsync({ promptIds: idsOf(prompts), add, remove });
      toast({ message: tagged === 0 ? "They were tagged so already." : tagged === 1 ? "One prompt is tagged anew." : `${tagged.toLocaleString("en")} prompts are tagged anew.` });
    },
    async archive(prompts: Prompts, reason?: string) {
      await archive.mutateAsync({ promptIds: idsOf(prompts), ...(reason && { reason }) });
      const undo = () => report(restore.mutateAsync({ promptIds: idsOf(prompts) }), `${counted(prompts)} brought back.`);
      toast({ message: `${counted(prompts)} archived.`, action: { label: "Bring back", run: undo } });
    },
    restore(prompts: Prompts) {
      report(restore.mutateAsync({ promptIds: idsOf(prompts) }), `${counted(prompts)} brought back.`);
    },
  };
}

export type BulkActs = ReturnType<typeof useBulkActs>;
