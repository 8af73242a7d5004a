"use client";
import type { ReactNode } from "react";
import { Frame } from "#components/shell/frame";
import type { WorkspaceName } from "#components/shell/frame-context";
import type { Theme } from "#components/shell/theme";
import { WorkspaceCommands } from "./workspace-commands";

interface Props {
  workspace: WorkspaceName;
  workspaces: readonly WorkspaceName[];
  person: { name: string; email: string };
  may: readonly string[];
  railCollapsed: boolean;
  theme: Theme;
  children: ReactNode;
}

async function signOutHere() {
  const { signOut } = await import("next-auth/react");
  await signOut({ redirect: false });
  location.assign("/sign-in");
}

/** The frame around every page of a workspace, with what only a browser can do. */
export function WorkspaceFrame({ may, children, ...facts }: Props) {
  return (
    <Frame {...facts} onSignOut={signOutHere}>
      <WorkspaceCommands slug={facts.workspace.slug} may={may} />
      {children}
    </Frame>
  );
}
