"use client";
import type { ReactNode } from "react";
import { useFindPrompts } from "#components/prompt/find-prompts";
import { PromptCommands } from "#components/prompt/prompt-commands";
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

async function leave() {
  const { signOutHere } = await import("#components/account/sign-in-by");
  await signOutHere();
  location.assign("/sign-in");
}

/** The frame around every page of a workspace, with what only a browser can do. */
export function WorkspaceFrame({ may, children, ...facts }: Props) {
  const search = useFindPrompts(facts.workspace.slug);
  return (
    <Frame {...facts} search={search} onSignOut={leave}>
      <PromptCommands slug={facts.workspace.slug} writes={may.includes("prompt.write")} />
      <WorkspaceCommands slug={facts.workspace.slug} may={may} />
      {children}
    </Frame>
  );
}
