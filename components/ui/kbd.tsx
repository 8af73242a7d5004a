import type { ReactNode } from "react";
import { clsx } from "clsx";

export function Kbd({ children, onPencil }: { children: ReactNode; onPencil?: boolean }) {
  return (
    <kbd
      className={clsx(
        "rounded-4 border px-1 font-sans text-12 font-medium whitespace-nowrap",
        onPencil ? "border-on-pencil/45" : "border-edge-2 bg-sheet text-ink-3",
      )}
    >
      {children}
    </kbd>
  );
}
