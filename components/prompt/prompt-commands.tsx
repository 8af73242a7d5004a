"use client";
import { useMemo } from "react";
import { Download, FileUp, Plus } from "lucide-react";
import { useCommands, type Command } from "#components/shell/commands";

/** The ways in and out of the library, from any page. */
export function PromptCommands({ slug, writes }: { slug: string; writes: boolean }) {
  const commands = useMemo<Command[]>(
    () => [
      ...(writes
        ? [
            { id: "new-prompt", group: "Actions", label: "New prompt", icon: Plus, keywords: ["write", "starter", "create"], href: `/${slug}/prompts?new` },
            { id: "import-prompts", group: "Actions", label: "Import prompts", icon: FileUp, keywords: ["file", "zip"], href: `/${slug}/prompts?import` },
          ]
        : []),
      { id: "export-prompts", group: "Actions", label: "Export the library", icon: Download, keywords: ["zip", "backup"], href: `/${slug}/prompts?export` },
    ],
    [slug, writes],
  );
  useCommands(commands);
  return null;
}
