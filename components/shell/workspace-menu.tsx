"use client";
import type { ReactElement } from "react";
import { Check, Plus } from "lucide-react";
import { Menu, MenuLabel, MenuLink, MenuRule } from "#components/ui/dropdown-menu";
import { useFrame } from "./frame-context";
import { WorkspaceMark } from "./workspace-mark";

export function WorkspaceMenu({ trigger }: { trigger: ReactElement }) {
  const { workspace, workspaces } = useFrame();
  return (
    <Menu defaultOpen trigger={trigger}>
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
