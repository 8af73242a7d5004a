"use client";
import type { ReactNode } from "react";
import { Bookmark, Copy, Download, Plus } from "lucide-react";
import { Button } from "#components/ui/button";
import { UndoButtons } from "#components/prompt/undo-buttons";
import { FileButton } from "./file-button";

interface Props {
  /** Without a row there is nothing to take out, and the page itself says how to begin. */
  empty: boolean;
  status: ReactNode;
  segmentsOpen: boolean;
  filled: boolean;
  busy: boolean;
  canUndo: boolean;
  canRedo: boolean;
  onAdd: () => void;
  onFile: (file: File) => void;
  onSegments: () => void;
  onUndo: () => void;
  onRedo: () => void;
  /** Absent for whoever makes no outputs. */
  takeAway?: ReactNode;
  onRender: () => void;
  onCopy: () => void;
  onDownload: () => void;
}

/** What fills the table at the left, what comes out of it at the right. */
export function Toolbar({ empty, status, segmentsOpen, filled, busy, canUndo, canRedo, takeAway, ...on }: Props) {
  return (
    <div role="group" aria-label="Batch" className="flex flex-wrap items-center gap-2">
      {empty ? null : (
        <>
          <Button onClick={on.onAdd}>
            <Plus size={16} className="max-desk:hidden" />
            Add row
          </Button>
          <span className="contents max-desk:[&_svg]:hidden">
            <FileButton onFile={on.onFile} />
          </span>
        </>
      )}
      <Button aria-expanded={segmentsOpen} onClick={on.onSegments}>
        <Bookmark size={16} className="max-desk:hidden" />
        Segments
      </Button>
      {canUndo || canRedo ? (
        <span>
          <UndoButtons {...{ canUndo, canRedo }} onUndo={on.onUndo} onRedo={on.onRedo} />
        </span>
      ) : null}
      <span role="status" className="min-w-0 flex-1 text-13 text-ink-2 max-desk:order-last max-desk:basis-full">
        {empty ? "" : status}
      </span>
      {empty ? null : (
        <>
          <Button disabled={!filled || busy} onClick={on.onCopy}>
            <Copy size={16} className="max-desk:hidden" />
            Copy all
          </Button>
          <Button disabled={!filled || busy} onClick={on.onDownload}>
            <Download size={16} className="max-desk:hidden" />
            CSV
          </Button>
          <Button kind={takeAway ? "plain" : "primary"} disabled={!filled} pending={busy} onClick={on.onRender}>
            Render all
          </Button>
          {takeAway}
        </>
      )}
    </div>
  );
}
