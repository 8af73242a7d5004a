"use client";
import { useState } from "react";
import { TextField } from "#components/ui/text-field";
import { ActDialog } from "#components/shell/act-dialog";
import type { PromptCard } from "#components/prompt/answers";
import { Depending } from "#components/prompt/depending";
import { counted, type BulkActs } from "./use-bulk-acts";

interface Props {
  prompts: readonly PromptCard[];
  acts: Pick<BulkActs, "archive">;
  onClose: () => void;
}

/** Archiving says first what still depends on them. */
export function ArchivePrompts({ prompts, acts, onClose }: Props) {
  const [reason, setReason] = useState("");
  return (
    <ActDialog
      danger
      title={`Archive ${counted(prompts)}?`}
      sentence="They leave the library and nobody writes them any more. Versions, comments and keys stay, and you can bring them back."
      act="Archive"
      keep="Keep them"
      onAct={() => acts.archive(prompts, reason.trim())}
      onClose={onClose}
    >
      <Depending prompts={prompts} />
      <TextField label="Why" hint="optional, for the log" value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
    </ActDialog>
  );
}
