"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { ActDialog } from "#components/shell/act-dialog";
import type { Environment } from "./answers";
import { useRefresh } from "./use-refresh";

export function CloseDialog({ environment: { id, name }, onClose }: { environment: Environment; onClose: () => void }) {
  const api = useApi();
  const { data: live } = useQuery(api.environment.liveIn.queryOptions({ environmentId: id }));
  const close = useMutation(api.environment.close.mutationOptions({ onSuccess: useRefresh() }));
  const more = live ? live.count - live.prompts.length : 0;
  const named = live?.prompts.map((prompt) => prompt.name).join(", ") ?? "";
  const said = !live ? "Looking up what is live there." : live.count === 0 ? "Nothing is live there." : `Live there: ${named}${more > 0 ? ` and ${more} more` : ""}. Whoever asks for ${name} gets nothing any more.`;
  return <ActDialog danger title={`Close ${name}?`} sentence={`${said} Its history stays; it can’t be opened again.`} act="Close it" unready={!live} onAct={() => close.mutateAsync({ environmentId: id })} onClose={onClose} />;
}
