"use client";
import { ChevronDown, ExternalLink } from "lucide-react";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import type { Tool } from "#server/core/tool/tool";
import { toolsFor } from "#server/core/tool/tools-for";
import { ToolMenu } from "./lazy-tool-menu";

interface Props {
  /** What the prompt's card names. */
  tools: readonly string[];
  disabled?: boolean;
  pending?: boolean;
  onTake: (tool: Tool) => void;
}

/** The one act of using a prompt, and the other places it can go. */
export function ToolButtons({ tools, disabled, pending, onTake }: Props) {
  const offered = toolsFor(tools);
  const [tool] = offered.first;
  if (!tool) return null;
  return (
    <span className="flex items-center gap-1 max-desk:w-full">
      <Button kind="primary" className="max-desk:flex-1" disabled={disabled} pending={pending} onClick={() => onTake(tool)}>
        <ExternalLink size={16} />
        {tool.home ? "Open in" : "Take to"} {tool.name}
      </Button>
      <ToolMenu offered={offered} onTake={onTake} trigger={<IconButton label="More tools" disabled={disabled ?? pending}><ChevronDown size={16} /></IconButton>} />
    </span>
  );
}
