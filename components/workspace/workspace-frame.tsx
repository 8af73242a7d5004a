"use client";
import { useMemo, type ReactNode } from "react";
import { useOpenIncidents } from "#components/incident/use-open-incidents";
import { useChangesWaiting } from "#components/change/use-changes-waiting";
import { useUnread } from "#components/notification/use-unread";
import { useTray } from "#components/piece/tray/tray-context";
import { TrayHere } from "#components/piece/tray/tray-here";
import { TrayProvider } from "#components/piece/tray/tray-provider";
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

/** What somebody must be allowed so that a page shows them anything. */
const reads = { prompts: "prompt.read", changes: "prompt.read", runs: "run.read", metrics: "metrics.read", incidents: "run.read" };

async function leave() {
  const { signOutHere } = await import("#components/account/sign-in-by");
  await signOutHere();
  location.assign("/sign-in");
}

/** The frame around every page of a workspace, with what only a browser can do. */
export function WorkspaceFrame(props: Props) {
  const rates = props.may.includes("run.read") && props.may.includes("run.rate");
  return (
    <TrayProvider rates={rates}>
      <FrameWithTray {...props} rates={rates} />
    </TrayProvider>
  );
}

function FrameWithTray({ may, rates, children, ...facts }: Props & { rates: boolean }) {
  const { slug } = facts.workspace;
  const search = useFindPrompts(slug, may.includes("run.write"));
  const { waiting, open, show } = useTray();
  const hidden = useMemo(() => Object.entries(reads).flatMap(([segment, permission]) => (may.includes(permission) ? [] : [segment])), [may]);
  const unread = useUnread();
  const incidents = useOpenIncidents(may.includes("run.read"));
  const changes = useChangesWaiting(may.includes("prompt.read"));
  const counts = useMemo(() => ({ inbox: unread, incidents, changes }), [unread, incidents, changes]);
  const tray = rates ? { waiting, open, onOpen: () => show(!open) } : undefined;
  return (
    <Frame {...facts} hidden={hidden} counts={counts} tray={tray} search={search} onSignOut={leave}>
      <PromptCommands slug={slug} writes={may.includes("prompt.write")} />
      <WorkspaceCommands slug={slug} may={may} />
      {children}
      {rates ? <TrayHere /> : null}
    </Frame>
  );
}
