"use client";
import { HeadActs } from "#components/prompt/head/head-slot";
import type { Tool } from "#server/core/tool/tool";
import { ToolButtons } from "./tool-buttons";

interface Props {
  tools: readonly string[];
  disabled?: boolean;
  pending: boolean;
  onTake: (tool: Tool) => void;
}

/** The act of the page: in its head where there is room, on a phone over the bottom bar, below what was filled in. */
export function UseActs(props: Props) {
  return (
    <>
      <HeadActs>
        <span className="max-desk:hidden">
          <ToolButtons {...props} />
        </span>
      </HeadActs>
      <div className="fixed inset-x-0 bottom-14 z-10 border-t border-rule bg-paper px-4 py-2 desk:hidden">
        <ToolButtons {...props} />
      </div>
    </>
  );
}
