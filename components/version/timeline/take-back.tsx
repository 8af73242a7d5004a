"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { Confirm } from "#components/ui/confirm";
import { IconButton } from "#components/ui/icon-button";

/** Takes one's own comment back. */
export function TakeBack({ commentId }: { commentId: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const drop = useMutation(api.comment.delete.mutationOptions({ onSuccess: () => queries.invalidateQueries(api.version.pathFilter()) }));
  return (
    <Confirm
      trigger={
        <IconButton label="Take this comment back">
          <Trash2 size={14} />
        </IconButton>
      }
      title="Take this comment back?"
      consequence="It leaves the page at once. The log keeps what it said."
      act="Take it back"
      onConfirm={async () => {
        try {
          await drop.mutateAsync({ commentId });
        } catch (failure) {
          throw new Error(sentenceOf(failure));
        }
      }}
    />
  );
}
