"use client";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { useToast } from "#components/ui/toast";
import { ActDialog } from "#components/shell/act-dialog";
import type { PromptCard } from "#components/prompt/answers";
import { PlaceAndStanding, usePlace } from "#components/prompt/place-and-standing";
import { useRefreshPrompts } from "#components/prompt/use-refresh-prompts";

export function SharePrompt({ prompt, onClose }: { prompt: PromptCard; onClose: () => void }) {
  const toast = useToast();
  const refresh = useRefreshPrompts();
  const place = usePlace(prompt.folderId);
  const share = useMutation(useApi().prompt.share.mutationOptions({ onSettled: () => void refresh() }));
  return (
    <ActDialog
      title={`Share ${prompt.name} with the team`}
      sentence="Everybody in the workspace reads it from then on, all its versions and comments included. It can’t be made personal again; you remain its owner."
      act="Share"
      unready={!place.settled}
      onAct={async () => {
        await share.mutateAsync({ promptId: prompt.id, folderId: place.folderId });
        toast({ message: `${prompt.name} belongs to the team now.` });
      }}
      onClose={onClose}
    >
      <PlaceAndStanding place={place} withStanding={false} />
    </ActDialog>
  );
}
