"use client";
import { Check, ChevronDown, Plus } from "lucide-react";
import { clsx } from "clsx";
import { Menu, MenuLabel, MenuLink, MenuRule } from "#components/ui/dropdown-menu";
import { useFrame } from "./frame-context";

export function WorkspaceMark({ name }: { name: string }) {
  return (
    <span aria-hidden className="grid size-6 shrink-0 place-items-center rounded-4 bg-ink font-serif text-14 leading-none font-bold text-paper">
      {name.charAt(0).toUpperCase()}
    </span>
  );
}

export function WorkspaceSwitch({ collapsed }: { collapsed: boolean }) {
  const { workspace, workspaces } = useFrame();
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`Workspace: ${workspace.name}. Switch`}
          className={clsx(
            "flex h-9 w-full items-center gap-2 rounded-6 text-left text-13 hover:bg-well data-[state=open]:bg-well",
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
    >
      <MenuLabel>Workspaces</MenuLabel>
      {workspaces.map(({ slug, name }) => (
        <MenuLink
          key={slug}
          href={`/${slug}/home`}
          icon={<WorkspaceMark name={name} />}
          hint={slug === workspace.slug ? <Check size={14} aria-label="current" className="text-pencil" /> : undefined}
        >
          {name}
        </MenuLink>
      ))}
      <MenuRule />
      <MenuLink href="/new" icon={<Plus size={16} className="mx-1" />}>
        Create a workspace
      </MenuLink>
    </Menu>
  );
}
