"use client";
import { MoreHorizontal, Search } from "lucide-react";
import type { Style } from "#server/core/version/content";
import { UndoButtons } from "#components/prompt/undo-buttons";
import { counted } from "#components/ui/counted";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { Segmented } from "#components/ui/segmented";
import type { CanvasMenuProps } from "./canvas-menu";
import { useCanvasActs } from "./canvas-context";
import { blocksOf, type CanvasModel } from "./model/model";
import { styleOf } from "./model/variant";

const CanvasMenu = lazyMenu<CanvasMenuProps>(() => import("./canvas-menu").then((file) => file.CanvasMenu));

const styles = [
  { value: "markdown", label: "Markdown" },
  { value: "xml", label: "XML tags" },
  { value: "plain", label: "Plain" },
] as const satisfies readonly { value: Style; label: string }[];

interface Props extends CanvasMenuProps {
  model: CanvasModel;
  canUndo: boolean;
  canRedo: boolean;
  onFind: () => void;
}

/** How the prompt is rendered, how much there is of it, and what can be done with the whole. */
export function Toolbar({ model, canUndo, canRedo, onFind, ...menu }: Props) {
  const { act, undo, redo, mayWrite } = useCanvasActs();
  const blocks = blocksOf(model);
  const off = blocks.filter((block) => block.off).length;
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-2 py-1 max-desk:gap-x-0 max-desk:px-4">
      <Segmented<Style> label="Rendered as" segments={styles} value={styleOf(model)} onChange={(style) => mayWrite && act({ do: "change-style", style })} />
      <span className="ml-auto text-12 text-ink-3 max-desk:hidden">
        {counted(blocks.length, "block")}
        {off > 0 ? `, ${off} off` : ""}
      </span>
      <span className="flex items-center max-desk:-mr-3 max-desk:ml-auto max-desk:[&_button]:w-9">
        {mayWrite ? (
          <UndoButtons {...{ canUndo, canRedo }} onUndo={undo} onRedo={redo} />
        ) : null}
        <IconButton label="Find in this prompt" onClick={onFind}>
          <Search size={16} />
        </IconButton>
        {mayWrite ? (
          <CanvasMenu
            {...menu}
            trigger={
              <IconButton label="More">
                <MoreHorizontal size={16} />
              </IconButton>
            }
          />
        ) : null}
      </span>
    </div>
  );
}
