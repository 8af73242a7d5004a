"use client";
import { ChevronDown } from "lucide-react";
import { clsx } from "clsx";
import { lazyMenu } from "#components/ui/lazy-menu";
import { useFrame } from "./frame-context";
import { WorkspaceMark } from "./workspace-mark";

const WorkspaceMenu = lazyMenu(() => import("./workspace-menu").then((file) => file.WorkspaceMenu));

export function WorkspaceSwitch({ collapsed }: { collapsed: boolean }) {
  const { workspace } = useFrame();
  return (
    <WorkspaceMenu
      trigger={
        <button
          type="button"
          aria-label={`Workspace: ${workspace.name}. Switch`}
          className={clsx(
            "flex h-9 w-full shrink-0 items-center gap-2 rounded-6 text-left text-13 hover:bg-well data-[state=open]:bg-well",
            collapsed ? "justify-center" : "px-2",
          )}
        >
          <WorkspaceMark name={workspace.name} />
          {collapsed ? null : (
            <>
              <span className="min-w-0 flex-1">
                <b className="block truncate leading-4 font-bold">{workspace.name}</b>
                <small className="block text-12 text-ink-3">Galley</small>
              </span>
              <ChevronDown size={16} className="text-ink-3" />
            </>
          )}
        </button>
      }
    />
  );
}
