"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { incidentsAddress } from "./address";

/** The acts on incidents; what is on screen is asked again after each. */
export function useIncident() {
  const api = useApi();
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries(api.incident.pathFilter());
  return {
    edit: useMutation(api.incident.edit.mutationOptions({ onSuccess })),
    note: useMutation(api.incident.note.mutationOptions({ onSuccess })),
    resolve: useMutation(api.incident.resolve.mutationOptions({ onSuccess })),
    reopen: useMutation(api.incident.reopen.mutationOptions({ onSuccess })),
    refresh: onSuccess,
  };
}

/** Opens one and goes there. */
export function useOpenIncident() {
  const api = useApi();
  const queries = useQueryClient();
  const router = useRouter();
  const { workspace } = useFrame();
  return useMutation(
    api.incident.open.mutationOptions({
      onSuccess: ({ serial }) => {
        void queries.invalidateQueries(api.incident.pathFilter());
        router.push(incidentsAddress(workspace.slug, serial));
      },
    }),
  );
}
