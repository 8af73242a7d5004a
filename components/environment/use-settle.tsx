"use client";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { useRefresh } from "./use-refresh";

/** Confirms or declines what waits. */
export function useSettle() {
  const refresh = useRefresh();
  const { mutateAsync, isPending } = useMutation(useApi().environment.settle.mutationOptions({ onSettled: refresh }));
  return { settle: mutateAsync, pending: isPending };
}
