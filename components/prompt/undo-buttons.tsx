import { Redo2, Undo2 } from "lucide-react";
import { IconButton } from "#components/ui/icon-button";

interface Props {
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
}

/** The way back, and forth again. */
export function UndoButtons({ canUndo, canRedo, onUndo, onRedo }: Props) {
  return (
    <>
      <IconButton label="Undo" onClick={onUndo} disabled={!canUndo}>
        <Undo2 size={16} />
      </IconButton>
      <IconButton label="Redo" onClick={onRedo} disabled={!canRedo}>
        <Redo2 size={16} />
      </IconButton>
    </>
  );
}
