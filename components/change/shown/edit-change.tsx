"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import type { Change } from "#components/change/answers";
import { TargetSelect } from "#components/change/make/target-select";
import { useRefreshChanges } from "#components/change/use-refresh-changes";
import { ActDialog } from "#components/shell/act-dialog";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";

/** Says otherwise what a Change is called, what it is for, or up to where it goes. */
export function EditChange({ change, onClose }: { change: Change; onClose: () => void }) {
  const refresh = useRefreshChanges();
  const edit = useMutation(useApi().change.edit.mutationOptions({ onSettled: refresh }));
  const [title, setTitle] = useState(change.title);
  const [description, setDescription] = useState(change.description);
  const [environmentId, setEnvironment] = useState(change.environment.id);
  const errors = fieldsOf(edit.error);
  return (
    <ActDialog title={`Edit change ${change.serial}`} act="Save" unready={title.trim() === ""} onAct={() => edit.mutateAsync({ changeId: change.id, title, description, environmentId })} onClose={onClose}>
      <TextField label="Title" value={title} maxLength={120} required autoFocus autoComplete="off" error={errors.title} onChange={(event) => setTitle(event.target.value)} />
      <TextArea label="Description" hint="optional" rows={4} maxLength={10_000} value={description} error={errors.description} onChange={(event) => setDescription(event.target.value)} />
      <TargetSelect promptIds={change.parts.map(({ prompt }) => prompt.id)} value={environmentId} onChange={setEnvironment} />
    </ActDialog>
  );
}
