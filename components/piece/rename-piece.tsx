"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { useRefreshOutputs } from "#components/run/use-refresh-outputs";
import { ActDialog } from "#components/shell/act-dialog";
import { TextField } from "#components/ui/text-field";

export function RenamePiece({ piece, onClose }: { piece: { id: string; title: string }; onClose: () => void }) {
  const refresh = useRefreshOutputs();
  const rename = useMutation(useApi().piece.rename.mutationOptions());
  const [title, setTitle] = useState(piece.title);
  async function act() {
    await rename.mutateAsync({ pieceId: piece.id, title: title.trim() });
    await refresh();
  }
  return (
    <ActDialog title="What this piece is called" act="Rename" unready={title.trim() === ""} onAct={act} onClose={onClose}>
      <TextField label="Title" value={title} maxLength={120} required autoFocus autoComplete="off" error={fieldsOf(rename.error).title} onChange={(event) => setTitle(event.target.value)} />
    </ActDialog>
  );
}
