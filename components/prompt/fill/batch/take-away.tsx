"use client";
import { ArrowUpRight, ChevronDown } from "lucide-react";
import { pieceAddress } from "#components/piece/address";
import { ToolMenu } from "#components/piece/use/lazy-tool-menu";
import { useFrame } from "#components/shell/frame-context";
import { Button, ButtonLink } from "#components/ui/button";
import type { Tool } from "#server/core/tool/tool";
import { toolsFor } from "#server/core/tool/tools-for";

interface Props {
  tools: readonly string[];
  disabled: boolean;
  pending: boolean;
  onTake: (tool: Tool) => void;
}

/** Every row becomes a piece that waits for its output, in the tool that is chosen. */
export function TakeAll({ tools, disabled, pending, onTake }: Props) {
  return (
    <ToolMenu
      whole
      offered={toolsFor(tools)}
      onTake={onTake}
      trigger={
        <Button kind="primary" disabled={disabled} pending={pending}>
          Take all away
          <ChevronDown size={14} />
        </Button>
      }
    />
  );
}

/** The same for the row in hand; once it is taken, the way to its piece. */
export function TakeRow({ tools, pieceId, disabled, pending, onTake }: Props & { pieceId?: string }) {
  const { workspace } = useFrame();
  if (pieceId) {
    return (
      <ButtonLink size="small" prefetch={false} href={pieceAddress(workspace.slug, pieceId)}>
        Its piece
        <ArrowUpRight size={14} />
      </ButtonLink>
    );
  }
  return (
    <ToolMenu
      whole
      offered={toolsFor(tools)}
      onTake={onTake}
      trigger={
        <Button size="small" disabled={disabled} pending={pending}>
          Take away
          <ChevronDown size={14} />
        </Button>
      }
    />
  );
}
