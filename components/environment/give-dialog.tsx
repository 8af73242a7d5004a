"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fieldsOf } from "#components/api/refusal";
import { useApi } from "#components/api/provider";
import { FolderPicker } from "#components/folder/folder-picker";
import { ActDialog } from "#components/shell/act-dialog";
import { TextField } from "#components/ui/text-field";
import { proposeSlug } from "#components/workspace/propose-slug";
import { useRefresh } from "./use-refresh";

/** Gives a folder a pipeline of its own. */
export function GiveDialog({ taken, onClose }: { taken: readonly string[]; onClose: () => void }) {
  const api = useApi();
  const { data } = useQuery(api.folder.list.queryOptions({}));
  const give = useMutation(api.environment.givePipeline.mutationOptions({ onSuccess: useRefresh() }));
  const [folderId, setFolderId] = useState<string | null>(null);
  const [name, setName] = useState("Live");
  const places = (data?.folders ?? []).filter(({ id }) => !taken.includes(id));
  return (
    <ActDialog
      title="A pipeline of its own"
      sentence="Prompts of this folder, and of those below it, then go through its own environments. The first one demands no less than the last one they go through now; what is live elsewhere stays live there."
      act="Give it"
      unready={folderId === null || name.trim() === ""}
      onAct={() => give.mutateAsync({ folderId: folderId ?? "", name, key: proposeSlug(name) })}
      onClose={onClose}
    >
      <FolderPicker label="Folder" places={places} chosen={folderId ?? undefined} onChoose={setFolderId} />
      <TextField label="Its first environment" value={name} maxLength={40} required error={fieldsOf(give.error).key} onChange={(event) => setName(event.target.value)} />
    </ActDialog>
  );
}
