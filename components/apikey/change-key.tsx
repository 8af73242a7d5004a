"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { useRefresh } from "#components/api/use-refresh";
import { ActDialog } from "#components/shell/act-dialog";
import { TextField } from "#components/ui/text-field";
import type { Key } from "./answers";
import { BoundsFields, type Bounds } from "./bounds-fields";

interface Props {
  apiKey: Key;
  usual: number;
  onClose: () => void;
}

export function ChangeKey({ apiKey, usual, onClose }: Props) {
  const refresh = useRefresh();
  const change = useMutation(useApi().key.change.mutationOptions());
  const errors = fieldsOf(change.error);
  const [name, setName] = useState(apiKey.name);
  const [bounds, setBounds] = useState<Bounds>({ ...apiKey, perMinute: apiKey.perMinute === null ? "" : String(apiKey.perMinute) });
  async function go() {
    const { environments, addresses, origins, perMinute } = bounds;
    await change.mutateAsync({ keyId: apiKey.id, name, environments, addresses, origins, perMinute: perMinute ? Number(perMinute) : null });
    await refresh("key");
  }
  return (
    <ActDialog title={`Change ${apiKey.name}`} sentence="It counts within a second. What the key may do stays as it was; for other scopes make another key." act="Save" unready={!name.trim()} onAct={go} onClose={onClose}>
      <TextField label="Name" error={errors.name} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
      <BoundsFields bounds={bounds} usual={usual} errors={errors} onBounds={setBounds} />
    </ActDialog>
  );
}
