"use client";
import { useMemo } from "react";
import { Settings2, UserRoundPlus } from "lucide-react";
import { useCommands, type Command } from "#components/shell/commands";
import { settingsPages } from "./settings-pages";

/** What ⌘K offers in a workspace beyond its pages. */
export function WorkspaceCommands({ slug, may }: { slug: string; may: readonly string[] }) {
  const invites = may.includes("member.manage");
  const commands = useMemo<Command[]>(
    () => [
      ...settingsPages.map(({ segment, label, keywords }) => ({
        id: `settings-${segment}`,
        group: "Settings",
        label: `Settings: ${label.toLowerCase()}`,
        icon: Settings2,
        keywords: [label.toLowerCase(), ...keywords],
        href: `/${slug}/settings/${segment}`,
      })),
      ...(invites
        ? [{ id: "invite", group: "Actions", label: "Invite people", icon: UserRoundPlus, keywords: ["add", "member"], href: `/${slug}/settings/members?invite` }]
        : []),
    ],
    [slug, invites],
  );
  useCommands(commands);
  return null;
}
