"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";

/** Every change to the tree; what it shows is asked again after each. */
export function useFolderActs() {
  const api = useApi();
  const queries = useQueryClient();
  const settled = { onSettled: () => void Promise.all([api.folder, api.prompt, api.audit].map((noun) => queries.invalidateQueries(noun.pathFilter()))) };
  return {
    create: useMutation(api.folder.create.mutationOptions(settled)).mutateAsync,
    rename: useMutation(api.folder.rename.mutationOptions(settled)).mutateAsync,
    move: useMutation(api.folder.move.mutationOptions(settled)).mutateAsync,
    setTeam: useMutation(api.folder.setTeam.mutationOptions(settled)).mutateAsync,
    setKeepers: useMutation(api.folder.setKeepers.mutationOptions(settled)).mutateAsync,
    drop: useMutation(api.folder.delete.mutationOptions(settled)).mutateAsync,
  };
}
