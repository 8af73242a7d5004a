"use client";
import { useQuery } from "@tanstack/react-query";

/** An answer that costs some looking, and is not asked for anew with each run that comes anywhere in the workspace; while `still` it is, now and then. */
export const useOnce = <Answer,>(name: string, id: string, ask: () => Promise<Answer>, still = false) =>
  useQuery({ queryKey: [name, id], queryFn: ask, staleTime: Infinity, refetchInterval: still ? 5000 : false });
