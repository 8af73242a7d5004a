"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { ExternalLink, FileText, Workflow } from "lucide-react";
import { useApi } from "#components/api/provider";
import type { Command } from "#components/shell/commands";
import type { CommandSearch } from "#components/shell/palette";
import { promptAddress } from "./address";

/** Only so many of what is found are also offered to be used, so that each prompt is still seen. */
const mostUsed = 3;

/** What ⌘K finds in the library, by name or by what a prompt says; and the first of it to be used at once. */
export function useFindPrompts(slug: string, uses: boolean): CommandSearch {
  const api = useApi();
  const queries = useQueryClient();
  return useCallback(
    async (needle) => {
      const { prompts } = await queries.fetchQuery(api.prompt.list.queryOptions({ needle: needle.trim(), limit: 8 }));
      const keywords = [needle.trim().toLowerCase()];
      const found = prompts.map(
        ({ id, key, name, kind, folder }): Command => ({
          id: `prompt-${id}`,
          group: "Prompts",
          label: name,
          icon: kind === "workflow" ? Workflow : FileText,
          hint: [...folder, key].join(" / "),
          keywords,
          href: promptAddress(slug, key),
        }),
      );
      const usable = uses ? prompts.filter(({ latest }) => latest).slice(0, mostUsed) : [];
      const use = usable.map(({ id, key, name }): Command => ({ id: `use-${id}`, group: "Use", label: `Use ${name}`, icon: ExternalLink, hint: key, keywords, href: promptAddress(slug, key, "use") }));
      return [...found, ...use];
    },
    [api, queries, slug, uses],
  );
}
