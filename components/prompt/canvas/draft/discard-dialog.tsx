"use client";
import { ActDialog } from "#components/shell/act-dialog";

/** Lets a draft go, and names what stands then. */
export function DiscardDialog({ base, onDiscard, onClose }: { base?: string; onDiscard: () => Promise<void>; onClose: () => void }) {
  return (
    <ActDialog
      danger
      title="Discard this draft?"
      sentence={base ? `The sheet will say what ${base} says. Until you leave the page, Undo brings your draft back.` : "The sheet will be empty. Until you leave the page, Undo brings your draft back."}
      act="Discard the draft"
      onAct={onDiscard}
      onClose={onClose}
    />
  );
}
