"use client";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";

interface Props {
  /** The chips. */
  children: ReactNode;
  onClear: () => void;
  onClose: () => void;
}

/** Filters on a sheet over the list, where there is no room beside it. */
export function FilterSheet({ children, onClear, onClose }: Props) {
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Filters"
      actions={
        <>
          <Button onClick={onClear}>Clear</Button>
          <Button kind="primary" onClick={onClose}>
            Show
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap gap-2">{children}</div>
    </Dialog>
  );
}
