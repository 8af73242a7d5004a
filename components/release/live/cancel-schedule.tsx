"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { Scheduled } from "#components/release/answers";
import { ActDialog } from "#components/shell/act-dialog";

interface Props {
  scheduled: Scheduled;
  onClose: () => void;
}

export function CancelSchedule({ scheduled: { id, environment, parts }, onClose }: Props) {
  const api = useApi();
  const queries = useQueryClient();
  const cancel = useMutation(api.release.cancelSchedule.mutationOptions({ onSettled: () => queries.invalidateQueries(api.release.pathFilter()) }));
  const what = parts.length === 1 ? `${parts[0]?.prompt.name ?? ""} ${parts[0]?.number ?? ""}` : `${parts.length} prompts`;
  return (
    <ActDialog
      danger
      title="Cancel this scheduled release?"
      sentence={`${what} won’t go live in ${environment.name} by itself. What is live stays, and it can be scheduled anew.`}
      act="Cancel the release"
      keep="Keep it"
      onAct={() => cancel.mutateAsync({ scheduleId: id })}
      onClose={onClose}
    />
  );
}
