"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { FileText, Workflow } from "lucide-react";
import { useApi } from "#components/api/provider";
import type { Command } from "#components/shell/commands";
import type { CommandSearch } from "#components/shell/palette";
import { promptAddress } from "./address";

/** What ⌘K finds in the library, by name or by what a prompt says. */
export function useFindPrompts(slug: string): CommandSearch {
  const api = useApi();
  const queries = useQueryClient();
  return useCallback(
    async (needle) => {
      const { prompts } = await queries.fetchQuery(api.prompt.list.queryOptions({ needle: needle.trim(), limit: 8 }));
      return prompts.map(
        ({ id, key, name, kind, folder }): Command => ({
          id: `prompt-${id}`,
          group: "Prompts",
          label: name,
          icon: kind === "workflow" ? Workflow : FileText,
          hint: [...folder, key].join(" / "),
          keywords: [needle.trim().toLowerCase()],
          href: promptAddress(slug, key),
        }),
      );
    },
    [api, queries, slug],
  );
}
