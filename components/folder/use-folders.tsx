"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useApi } from "#components/api/provider";
import { treeOf } from "./tree";

/** The whole tree, with how many prompts one may see in it. */
export function useFolders() {
  const { data } = useSuspenseQuery(useApi().folder.list.queryOptions({}));
  return useMemo(() => {
    const branches = treeOf(data.folders);
    return { ...data, branches, total: branches.reduce((sum, { count }) => sum + count, data.unfiled) };
  }, [data]);
}

export type Folders = ReturnType<typeof useFolders>;
