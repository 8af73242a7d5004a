"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import { useRefreshOutputs } from "#components/run/use-refresh-outputs";
import { ActDialog } from "#components/shell/act-dialog";
import { TextField } from "#components/ui/text-field";
import { useToast } from "#components/ui/toast";
import type { PieceShown } from "./answers";

/** Local time as the browser's own field writes it. */
const fieldOf = (at: Date) => new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

/** Says when a piece went out, and where it can be read. */
export function PublishPiece({ piece, onClose }: { piece: PieceShown; onClose: () => void }) {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefreshOutputs();
  const publish = useMutation(api.piece.publish.mutationOptions());
  const [at, setAt] = useState(() => fieldOf(piece.publishedAt ?? new Date()));
  const [touched, setTouched] = useState(piece.publishedAt !== null);
  const [link, setLink] = useState(piece.link);
  const errors = fieldsOf(publish.error);

  async function act() {
    await publish.mutateAsync({ pieceId: piece.id, link: link.trim(), ...(touched && { at: new Date(at) }) });
    await refresh();
    toast({ message: `${piece.title} is published.` });
  }

  return (
    <ActDialog
      title={piece.publishedAt ? `When ${piece.title} went out` : `${piece.title} is out`}
      sentence="The time from the first attempt to this moment is counted for the version it was begun with."
      act={piece.publishedAt ? "Save" : "Publish"}
      unready={at === ""}
      onAct={act}
      onClose={onClose}
    >
      <TextField
        label="When"
        type="datetime-local"
        value={at}
        max={fieldOf(new Date())}
        required
        error={errors.at}
        onChange={(event) => {
          setAt(event.target.value);
          setTouched(true);
        }}
      />
      <TextField label="Where it can be read" hint="optional" type="url" placeholder="https://" value={link} maxLength={2000} error={errors.link} onChange={(event) => setLink(event.target.value)} />
    </ActDialog>
  );
}
