"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { ActDialog } from "#components/shell/act-dialog";

/** Ends a queue for good. */
export function CloseQueue({ queue: { queueId, name }, onClose }: { queue: { queueId: string; name: string }; onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const close = useMutation(api.queue.close.mutationOptions({ onSuccess: () => queries.invalidateQueries(api.queue.pathFilter()) }));
  return (
    <ActDialog
      danger
      title={`Close ${name}`}
      sentence="Nobody judges in it any more, and it can’t be opened again. Every verdict that was given stays and counts."
      act="Close the queue"
      keep="Keep it open"
      onAct={() => close.mutateAsync({ queueId })}
      onClose={onClose}
    />
  );
}
