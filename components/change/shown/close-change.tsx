"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { fieldsOf } from "#components/api/refusal";
import type { Change } from "#components/change/answers";
import { useRefreshChanges } from "#components/change/use-refresh-changes";
import { ActDialog } from "#components/shell/act-dialog";
import { TextField } from "#components/ui/text-field";

/** Ends a Change that nobody wants any more. */
export function CloseChange({ change: { id: changeId, serial }, onClose }: { change: Change; onClose: () => void }) {
  const refresh = useRefreshChanges();
  const close = useMutation(useApi().change.close.mutationOptions({ onSettled: refresh }));
  const [reason, setReason] = useState("");
  return (
    <ActDialog
      danger
      title={`Close change ${serial}`}
      sentence="Nothing of it goes live. Its texts and all that was said stay, and it can be opened again."
      act="Close the change"
      keep="Keep it open"
      onAct={() => close.mutateAsync({ changeId, ...(reason.trim() && { reason }) })}
      onClose={onClose}
    >
      <TextField label="Why" hint="optional" maxLength={500} autoComplete="off" value={reason} error={fieldsOf(close.error).reason} onChange={(event) => setReason(event.target.value)} />
    </ActDialog>
  );
}
