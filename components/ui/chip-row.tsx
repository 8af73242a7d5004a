import type { ReactNode } from "react";
import { Button } from "./button";

interface Props {
  /** The chips. */
  children: ReactNode;
  /** Where there is anything to clear. */
  onClear: (() => void) | undefined;
}

/** Filters beside each other where there is room, then the way to drop them all. */
export const ChipRow = ({ children, onClear }: Props) => (
  <span className="contents max-desk:hidden">
    {children}
    {onClear ? (
      <Button kind="quiet" size="small" onClick={onClear}>
        Clear
      </Button>
    ) : null}
  </span>
);
