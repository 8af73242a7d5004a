"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { useFrame } from "#components/shell/frame-context";
import { TextField } from "#components/ui/text-field";
import { ActDialog } from "#components/shell/act-dialog";
import { promptAddress } from "#components/prompt/address";
import { PlaceAndStanding, usePlace } from "#components/prompt/place-and-standing";
import { useRefreshPrompts } from "#components/prompt/use-refresh-prompts";

interface Props {
  prompt: { id: string; name: string; folderId: string | null };
  /** The version to start from; the newest where none is named. */
  version?: { id: string; number: string };
  onClose: () => void;
}

export function ForkPrompt({ prompt, version, onClose }: Props) {
  const router = useRouter();
  const { workspace } = useFrame();
  const refresh = useRefreshPrompts();
  const [name, setName] = useState(`${prompt.name.slice(0, 73)} (fork)`);
  const place = usePlace(prompt.folderId);
  const fork = useMutation(useApi().prompt.fork.mutationOptions());

  async function make() {
    const { key } = await fork.mutateAsync({ promptId: prompt.id, versionId: version?.id, name: name.trim(), folderId: place.folderId, standing: place.standing });
    router.push(promptAddress(workspace.slug, key));
    await refresh();
  }

  return (
    <ActDialog
      title={`Fork ${prompt.name}${version ? ` ${version.number}` : ""}`}
      sentence="A prompt of your own that begins with these words and remembers where they came from. The original stays as it is."
      act="Fork"
      unready={name.trim() === "" || !place.settled}
      onAct={make}
      onClose={onClose}
    >
      <TextField label="Name" value={name} maxLength={80} required autoFocus autoComplete="off" error={fieldsOf(fork.error).name} onChange={(event) => setName(event.target.value)} />
      <PlaceAndStanding place={place} />
    </ActDialog>
  );
}
