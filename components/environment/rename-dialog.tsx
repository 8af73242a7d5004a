"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { ActDialog } from "#components/shell/act-dialog";
import { TextField } from "#components/ui/text-field";
import type { Environment } from "./answers";
import { useRefresh } from "./use-refresh";

export function RenameDialog({ environment: { id, key, name: before }, onClose }: { environment: Environment; onClose: () => void }) {
  const rename = useMutation(useApi().environment.rename.mutationOptions({ onSuccess: useRefresh() }));
  const [name, setName] = useState(before);
  return (
    <ActDialog title={`Rename ${before}`} sentence={`Its key stays ${key}, as policies and callers name it.`} act="Rename" unready={name.trim() === ""} onAct={() => rename.mutateAsync({ environmentId: id, name })} onClose={onClose}>
      <TextField label="Name" value={name} maxLength={40} required onChange={(event) => setName(event.target.value)} />
    </ActDialog>
  );
}
