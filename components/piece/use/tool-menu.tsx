"use client";
import type { ReactElement } from "react";
import { Copy, ExternalLink } from "lucide-react";
import { Menu, MenuItem, MenuRule } from "#components/ui/dropdown-menu";
import type { Tool } from "#server/core/tool/tool";
import { plainCopy } from "#server/core/tool/tools";
import type { Offered } from "#server/core/tool/tools-for";

export interface ToolChoice {
  offered: Offered;
  /** No button beside it takes the first of them. */
  whole?: boolean;
  onTake: (tool: Tool) => void;
}

/** Where a prompt can be taken: what its card names, then all the rest. */
export function ToolMenu({ trigger, offered: { first, more }, whole, onTake }: ToolChoice & { trigger: ReactElement }) {
  const named = whole ? first : first.slice(1);
  const item = (tool: Tool) => (
    <MenuItem key={tool.name} icon={<ExternalLink size={16} />} hint={tool.prefill ? undefined : "copied"} onSelect={() => onTake(tool)}>
      {tool.home && !whole ? "Open in" : "To"} {tool.name}
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
