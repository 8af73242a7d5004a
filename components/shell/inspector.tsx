"use client";
import { createContext, lazy, Suspense, use, useState, useSyncExternalStore, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { X } from "lucide-react";
import { IconButton } from "#components/ui/icon-button";

const Sheet = lazy(() => import("#components/ui/dialog").then(({ Dialog }) => ({ default: Dialog })));

interface Slot {
  column: HTMLElement | null;
  setColumn: (column: HTMLElement | null) => void;
}

const InspectorSlot = createContext<Slot | null>(null);

export function InspectorProvider({ children }: { children: ReactNode }) {
  const [column, setColumn] = useState<HTMLElement | null>(null);
  return <InspectorSlot value={{ column, setColumn }}>{children}</InspectorSlot>;
}

/** The right column; there only while something is inspected. */
export function InspectorColumn() {
  const slot = use(InspectorSlot);
  return (
    <aside aria-label="Inspector" className="w-82 shrink-0 border-l border-rule has-[>:empty]:hidden max-wide:hidden">
      <div ref={slot?.setColumn} className="sticky top-0 max-h-dvh overflow-y-auto px-5 pt-5 pb-12" />
    </aside>
  );
}

const wide = "(width >= 1180px)";

function useWide() {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(wide);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(wide).matches,
    () => true,
  );
}

/** Shows what is selected: beside the page where there is room, else as a sheet over it. */
export function Inspector({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const slot = use(InspectorSlot);
  const beside = useWide();
  if (!beside) {
    return (
      <Suspense>
        <Sheet open onOpenChange={(open) => open || onClose()} title={title}>
          {children}
        </Sheet>
      </Suspense>
    );
  }
  if (!slot?.column) return null;
  return createPortal(
    <section aria-label={title}>
      <div className="mb-3 flex items-center gap-2">
        <h2 className="heading min-w-0 flex-1 truncate">{title}</h2>
        <IconButton label="Close the inspector" onClick={onClose}>
          <X size={16} />
        </IconButton>
      </div>
      {children}
    </section>,
    slot.column,
  );
}
