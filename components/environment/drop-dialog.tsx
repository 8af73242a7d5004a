"use client";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { ActDialog } from "#components/shell/act-dialog";
import type { Pipeline } from "./answers";
import { useRefresh } from "./use-refresh";

export function DropDialog({ pipeline: { folder, environments }, onClose }: { pipeline: Pipeline; onClose: () => void }) {
  const drop = useMutation(useApi().environment.dropPipeline.mutationOptions({ onSuccess: useRefresh() }));
  const live = environments.reduce((sum, environment) => sum + environment.live, 0);
  const name = folder?.path.at(-1) ?? "";
  return (
    <ActDialog
      danger
      title={`Take the pipeline of ${name} away?`}
      sentence={`${environments.map((environment) => environment.name).join(", ")} ${environments.length === 1 ? "is" : "are"} closed${live > 0 ? `, where ${live} ${live === 1 ? "prompt is" : "prompts are"} live` : ""}. Its prompts go through the pipeline above it from then on; the history stays.`}
      act="Take it away"
      onAct={() => drop.mutateAsync({ folderId: folder?.id ?? "" })}
      onClose={onClose}
    />
  );
}
