"use client";
import type { ReactElement } from "react";
import { Menu, MenuItem } from "#components/ui/dropdown-menu";
import { saidWithFolder, type EnvironmentPick } from "./columns";

export function EnvironmentMenu({ trigger, environments, onChoose }: EnvironmentPick & { trigger: ReactElement }) {
  return (
    <Menu align="end" defaultOpen trigger={trigger}>
      <MenuItem onSelect={() => onChoose(undefined)}>Every environment</MenuItem>
      {environments.map((environment) => (
        <MenuItem key={environment.id} onSelect={() => onChoose(environment.id)}>
          {saidWithFolder(environment)}
        </MenuItem>
      ))}
    </Menu>
  );
}
