"use client";
import { useState } from "react";
import { PanelLeft, Search } from "lucide-react";
import { clsx } from "clsx";
import { IconButton } from "#components/ui/icon-button";
import { Kbd } from "#components/ui/kbd";
import { NavLink } from "./nav-link";
import { useOpenPalette } from "./palette";
import { PersonButton } from "./person-button";
import { remember } from "./remember";
import { TrayButton } from "./tray-button";
import { useNav } from "./use-nav";
import { WorkspaceSwitch } from "./workspace-switch";

export function Rail({ collapsedAtFirst }: { collapsedAtFirst: boolean }) {
  const [collapsed, setCollapsed] = useState(collapsedAtFirst);

  function toggle() {
    setCollapsed(!collapsed);
    remember("rail", collapsed ? undefined : "icons");
  }

  return (
    <aside
      aria-label="Workspace"
      className={clsx(
        "sticky top-0 flex h-dvh shrink-0 flex-col overflow-y-auto border-r border-rule px-2 py-3 max-desk:hidden",
        collapsed ? "w-13.25" : "w-49",
      )}
    >
      <WorkspaceSwitch collapsed={collapsed} />
      <FindButton collapsed={collapsed} />
      <nav aria-label="Main" className="flex flex-col">
        <Entries place="main" collapsed={collapsed} />
      </nav>
      <div className="mt-auto flex flex-col border-t border-rule pt-2">
        <TrayButton collapsed={collapsed} />
        <nav aria-label="Yours">
          <Entries place="foot" collapsed={collapsed} />
        </nav>
        <div className={clsx("flex items-center", collapsed && "flex-col-reverse")}>
          <PersonButton collapsed={collapsed} />
          <IconButton label={collapsed ? "Widen the rail" : "Narrow the rail to icons"} aria-expanded={!collapsed} onClick={toggle}>
            <PanelLeft size={16} />
          </IconButton>
        </div>
      </div>
    </aside>
  );
}

function Entries({ place, collapsed }: { place: "main" | "foot"; collapsed: boolean }) {
  return useNav().filter((entry) => entry.place === place).map((entry) => <NavLink key={entry.segment} entry={entry} collapsed={collapsed} />);
}

function FindButton({ collapsed }: { collapsed: boolean }) {
  const openPalette = useOpenPalette();
  return (
    <button
      type="button"
      aria-label="Find or do"
      aria-keyshortcuts="Meta+K Control+K"
      onClick={openPalette}
      className={clsx(
        "mt-2 mb-3 flex h-8 shrink-0 items-center gap-2 rounded-6 border border-edge-2 bg-sheet text-13 text-ink-3 hover:border-edge",
        collapsed ? "justify-center" : "px-2",
      )}
    >
      <Search size={16} />
      {collapsed ? null : (
        <>
          <span className="flex-1 text-left">Find</span>
          <Kbd>⌘K</Kbd>
        </>
      )}
    </button>
  );
}
