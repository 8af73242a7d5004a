"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { fieldsOf } from "#components/api/refusal";
import { useApi } from "#components/api/provider";
import { ActDialog } from "#components/shell/act-dialog";
import { Select } from "#components/ui/select";
import { TextField } from "#components/ui/text-field";
import { proposeSlug } from "#components/workspace/propose-slug";
import type { Pipeline } from "./answers";
import { useRefresh } from "./use-refresh";

export function AddDialog({ pipeline: { folder, environments }, onClose }: { pipeline: Pipeline; onClose: () => void }) {
  const create = useMutation(useApi().environment.create.mutationOptions({ onSuccess: useRefresh() }));
  const [name, setName] = useState("");
  const [key, setKey] = useState<string>();
  const [place, setPlace] = useState(String(Math.max(0, environments.length - 1)));
  const slug = key ?? proposeSlug(name);
  const wrong = fieldsOf(create.error);
  const places = [...environments.map((environment, at) => ({ value: String(at), label: `Before ${environment.name}` })), { value: String(environments.length), label: "At the end, where people meet it" }];
  return (
    <ActDialog
      title="Add an environment"
      sentence="To be live in the next place, a prompt is live here first, unless that place’s policy says otherwise."
      act="Add it"
      unready={name.trim() === "" || slug === ""}
      onAct={() => create.mutateAsync({ folderId: folder?.id ?? null, name, key: slug, place: Number(place) })}
      onClose={onClose}
    >
      <TextField label="Name" value={name} maxLength={40} required error={wrong.name} onChange={(event) => setName(event.target.value)} />
      <TextField label="Key" asKey help="Callers ask for it by this; it stays." value={slug} maxLength={40} spellCheck={false} autoCapitalize="none" autoComplete="off" required error={wrong.key} onChange={(event) => setKey(event.target.value)} />
      <Select label="Where" options={places} value={place} onValueChange={setPlace} />
    </ActDialog>
  );
}
