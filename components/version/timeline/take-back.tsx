"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Trash2 } from "lucide-react";
import { useApi } from "#components/api/provider";
import { IconButton } from "#components/ui/icon-button";

const ActDialog = lazy(() => import("#components/shell/act-dialog").then((file) => ({ default: file.ActDialog })));

/** Takes one's own comment back. */
export function TakeBack({ commentId }: { commentId: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const [asked, ask] = useState(false);
  const drop = useMutation(api.comment.delete.mutationOptions({ onSuccess: () => queries.invalidateQueries(api.version.pathFilter()) }));
  return (
    <>
      <IconButton label="Take this comment back" onClick={() => ask(true)}>
        <Trash2 size={14} />
      </IconButton>
      {asked ? (
        <Suspense>
          <ActDialog
            danger
            title="Take this comment back?"
            sentence="It leaves the page at once. The log keeps what it said."
            act="Take it back"
            onAct={() => drop.mutateAsync({ commentId })}
            onClose={() => ask(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
