"use client";
import type { ReactElement } from "react";
import { Copy, ExternalLink } from "lucide-react";
import { Menu, MenuItem, MenuRule } from "#components/ui/dropdown-menu";
import type { Tool } from "#server/core/tool/tool";
import { plainCopy } from "#server/core/tool/tools";
import type { Offered } from "#server/core/tool/tools-for";

interface Props {
  trigger: ReactElement;
  offered: Offered;
  onTake: (tool: Tool) => void;
}

/** Where else a prompt can be taken: what its card names, then all the rest. */
export function ToolMenu({ trigger, offered: { first, more }, onTake }: Props) {
  const [, ...named] = first;
  const item = (tool: Tool) => (
    <MenuItem key={tool.name} icon={<ExternalLink size={16} />} hint={tool.prefill ? undefined : "copied"} onSelect={() => onTake(tool)}>
      {tool.home ? "Open in" : "Take to"} {tool.name}
    </MenuItem>
  );
  return (
    <Menu defaultOpen align="end" trigger={trigger}>
      {named.map(item)}
      {named.length > 0 && more.length > 0 ? <MenuRule /> : null}
      {more.map(item)}
      <MenuRule />
      <MenuItem icon={<Copy size={16} />} onSelect={() => onTake(plainCopy)}>
        Copy for another tool
      </MenuItem>
    </Menu>
  );
}
