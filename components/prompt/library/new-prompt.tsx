"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { useFrame } from "#components/shell/frame-context";
import { TextField } from "#components/ui/text-field";
import { ActDialog } from "#components/prompt/act-dialog";
import { promptAddress } from "#components/prompt/address";
import { PlaceAndStanding, usePlace } from "#components/prompt/place-and-standing";
import { useRefreshPrompts } from "#components/prompt/use-refresh-prompts";

/** A name and a place; all else is written on the page that opens. */
export function NewPrompt({ folderId, onClose }: { folderId?: string; onClose: () => void }) {
  const router = useRouter();
  const { workspace } = useFrame();
  const refresh = useRefreshPrompts();
  const [name, setName] = useState("");
  const place = usePlace(folderId);
  const create = useMutation(useApi().prompt.create.mutationOptions());

  async function make() {
    const { key } = await create.mutateAsync({ name: name.trim(), folderId: place.folderId, standing: place.standing });
    router.push(promptAddress(workspace.slug, key));
    await refresh();
  }

  return (
    <ActDialog title="New prompt" sentence="It begins as your draft; its first version comes when you save one." act="Begin" unready={name.trim() === "" || !place.settled} onAct={make} onClose={onClose}>
      <TextField label="Name" value={name} maxLength={80} required autoFocus autoComplete="off" placeholder="Billing reply" error={fieldsOf(create.error).name} onChange={(event) => setName(event.target.value)} />
      <PlaceAndStanding place={place} />
    </ActDialog>
  );
}
