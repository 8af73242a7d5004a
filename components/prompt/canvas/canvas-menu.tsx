"use client";
import type { ReactNode } from "react";
import { FileInput, Layers, Ruler, SlidersHorizontal, Undo } from "lucide-react";
import { Menu, MenuItem, MenuRule } from "#components/ui/dropdown-menu";

export type PanelName = "contract" | "settings" | "variants" | "import";

export interface CanvasMenuProps {
  onPanel: (panel: PanelName) => void;
  /** Not there while there is nothing to discard. */
  onDiscard?: () => void;
}

export function CanvasMenu({ trigger, onPanel, onDiscard }: CanvasMenuProps & { trigger: ReactNode }) {
  return (
    <Menu trigger={trigger} align="end" defaultOpen>
      <MenuItem icon={<FileInput size={14} />} onSelect={() => onPanel("import")}>
        Import into this prompt…
      </MenuItem>
      <MenuRule />
      <MenuItem icon={<Ruler size={14} />} onSelect={() => onPanel("contract")}>
        Output contract…
      </MenuItem>
      <MenuItem icon={<SlidersHorizontal size={14} />} onSelect={() => onPanel("settings")}>
        Model settings…
      </MenuItem>
      <MenuItem icon={<Layers size={14} />} onSelect={() => onPanel("variants")}>
        Variants by model…
      </MenuItem>
      <MenuRule />
      <MenuItem danger disabled={!onDiscard} icon={<Undo size={14} />} onSelect={onDiscard}>
        Discard this draft…
      </MenuItem>
    </Menu>
  );
}
