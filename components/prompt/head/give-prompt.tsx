"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { TextField } from "#components/ui/text-field";
import { useToast } from "#components/ui/toast";
import { PersonPicker } from "#components/workspace/person-picker";
import { ActDialog } from "#components/shell/act-dialog";
import type { PromptCard } from "#components/prompt/answers";
import { useRefreshPrompts } from "#components/prompt/use-refresh-prompts";

export function GivePrompt({ prompt, onClose }: { prompt: PromptCard; onClose: () => void }) {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefreshPrompts();
  const [memberId, setMemberId] = useState<string>();
  const [reason, setReason] = useState("");
  const { data: people = [] } = useQuery(api.member.list.queryOptions({}));
  const give = useMutation(api.prompt.give.mutationOptions({ onSettled: () => void refresh() }));
  const others = people.filter(({ id }) => id !== prompt.owner?.memberId);
  const heir = others.find(({ id }) => id === memberId);
  return (
    <ActDialog
      title={`Hand ${prompt.name} over`}
      sentence={`${prompt.owner ? `${prompt.owner.you ? "You look" : `${prompt.owner.name} looks`} after it now` : "Nobody looks after it now"}. Whoever takes it on keeps it from going stale; who may write stays as the folder says.`}
      act={heir ? `Hand it to ${heir.name}` : "Hand over"}
      unready={!heir}
      onAct={async () => {
        if (!heir) return;
        await give.mutateAsync({ promptId: prompt.id, memberId: heir.id, ...(reason.trim() && { reason: reason.trim() }) });
        toast({ message: `${heir.name} owns ${prompt.name} now.` });
      }}
      onClose={onClose}
    >
      <PersonPicker label="To" people={others} chosen={memberId} onChoose={setMemberId} />
      <TextField label="Why" hint="optional, for the log" value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
    </ActDialog>
  );
}
