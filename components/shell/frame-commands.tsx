"use client";
import { useMemo } from "react";
import { LogOut, Plus, UserRound } from "lucide-react";
import { useCommands, type Command } from "./commands";
import { useFrame } from "./frame-context";
import { themes, useTheme } from "./theme";
import { useNav } from "./use-nav";

/** What can be done from anywhere in a workspace. */
export function FrameCommands() {
  const { workspace, workspaces, onSignOut } = useFrame();
  const { choose } = useTheme();
  const nav = useNav();
  const commands = useMemo<Command[]>(
    () => [
      ...nav.map(({ segment, label, icon }) => ({
        id: `go-${segment}`,
        group: "Go to",
        label,
        icon,
        href: `/${workspace.slug}/${segment}`,
      })),
      { id: "go-account", group: "Go to", label: "Account", icon: UserRound, href: "/account", keywords: ["password", "sessions", "profile"] },
      ...workspaces
        .filter(({ slug }) => slug !== workspace.slug)
        .map(({ slug, name }) => ({ id: `workspace-${slug}`, group: "Workspaces", label: name, hint: "workspace", href: `/${slug}/home` })),
      { id: "new-workspace", group: "Actions", label: "Create a workspace", icon: Plus, href: "/new" },
      ...themes.map(({ value, label, icon }) => ({
        id: `theme-${value}`,
        group: "Actions",
        label: `Theme: ${label.toLowerCase()}`,
        icon,
        keywords: ["theme", "mode"],
        run: () => choose(value),
      })),
      { id: "sign-out", group: "Actions", label: "Sign out", icon: LogOut, run: () => void onSignOut() },
    ],
    [workspace, workspaces, onSignOut, choose, nav],
  );
  useCommands(commands);
  return null;
}
