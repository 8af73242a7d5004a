"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import type { Outputs } from "#components/api/outputs";
import { ActDialog } from "#components/shell/act-dialog";
import { TextField } from "#components/ui/text-field";
import { useToast } from "#components/ui/toast";

export type Task = Outputs["release"]["unvalidated"][number];

/** Has what was restored checked with the eyes of a rollback that had time. */
export function Validate({ task, onClose }: { task: Task; onClose: () => void }) {
  const api = useApi();
  const toast = useToast();
  const queries = useQueryClient();
  const [note, setNote] = useState("");
  const validate = useMutation(api.release.validate.mutationOptions({ onSettled: () => queries.invalidateQueries(api.release.pathFilter()) }));
  const what = `${task.prompt.name} ${task.number}`;
  return (
    <ActDialog
      title={`Validate ${what}`}
      sentence="Its stored text is read back and compared with its checksum, and its contract with the one it replaced. What is found is kept with the release."
      act="Validate"
      onAct={async () => {
        const { passed } = await validate.mutateAsync({ releaseId: task.id, ...(note.trim() && { note: note.trim() }) });
        toast(passed ? { tone: "good", message: `${what} holds.` } : { tone: "warn", message: `${what} does not hold. What was found stands beside it.` });
      }}
      onClose={onClose}
    >
      <TextField label="Note" hint="optional, kept with it" value={note} maxLength={500} autoFocus onChange={(event) => setNote(event.target.value)} />
    </ActDialog>
  );
}
