"use client";
import { Plus } from "lucide-react";
import { useCanvasActs } from "#components/prompt/canvas/canvas-context";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { KindMenuProps } from "./kind-menu";

const KindMenu = lazyMenu<KindMenuProps>(() => import("./kind-menu").then((file) => file.KindMenu));

/** The quiet plus between two blocks. By keyboard it is ⌘↵ in a block, so it is no stop for Tab. */
export function AddHere({ message, at }: { message: string; at: number }) {
  const { act } = useCanvasActs();
  return (
    <span className="absolute -top-2 left-20.5 z-10 max-desk:hidden">
      <KindMenu
        onKind={(kind) => act({ do: "insert", message, at, kind })}
        trigger={
          <button
            type="button"
            tabIndex={-1}
            aria-label="Add a block here"
            title="Add a block here"
            className="grid size-4 place-items-center rounded-4 bg-sheet text-ink-3 opacity-0 group-hover/block:opacity-100 hover:bg-pencil hover:text-on-pencil focus-visible:opacity-100 data-[state=open]:bg-pencil data-[state=open]:text-on-pencil data-[state=open]:opacity-100"
          >
            <Plus size={12} />
          </button>
        }
      />
    </span>
  );
}

/** At the end of a message. */
export function AddLast({ message, at, empty }: { message: string; at: number; empty: boolean }) {
  const { act, mayWrite } = useCanvasActs();
  if (!mayWrite) return null;
  return (
    <div className="mt-0.5 ml-23 max-desk:ml-2">
      <KindMenu
        onKind={(kind) => act({ do: "insert", message, at, kind })}
        trigger={
          <button type="button" className="inline-flex h-6.5 items-center gap-1 rounded-4 px-2 text-12 text-ink-3 hover:bg-well hover:text-ink data-[state=open]:bg-well max-desk:h-9">
            <Plus size={12} />
            {empty ? "Add the first block" : "Add a block"}
          </button>
        }
      />
    </div>
  );
}
