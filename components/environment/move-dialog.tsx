"use client";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { ActDialog } from "#components/shell/act-dialog";
import type { Scope } from "./answers";
import { useRefresh } from "./use-refresh";

export function MoveDialog({ scope: { environment, pipeline }, place, onClose }: { scope: Scope; place: number; onClose: () => void }) {
  const move = useMutation(useApi().environment.move.mutationOptions({ onSuccess: useRefresh() }));
  const others = pipeline.environments.filter(({ id }) => id !== environment.id).map(({ name }) => name);
  const order = [...others.slice(0, place), environment.name, ...others.slice(place)];
  return (
    <ActDialog title={`Move ${environment.name}?`} sentence={`The order is then ${order.join(", ")}. What is live stays live, and no policy asks for less than it does now.`} act="Move it" onAct={() => move.mutateAsync({ environmentId: environment.id, place })} onClose={onClose} />
  );
}
