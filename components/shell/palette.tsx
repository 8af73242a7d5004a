"use client";
import { createContext, lazy, Suspense, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { useCommandList, type Command } from "./commands";

export type CommandSearch = (query: string) => Promise<readonly Command[]>;

const PalettePanel = lazy(() => import("./palette-panel").then(({ PalettePanel }) => ({ default: PalettePanel })));

const Opener = createContext<() => void>(() => {});

/** Opens the palette from a button; the keyboard has ⌘K. */
export const useOpenPalette = () => use(Opener);

/** Its panel is fetched when it is first asked for. `search` may add what only the server knows. */
export function PaletteProvider({ search, children }: { search?: CommandSearch; children: ReactNode }) {
  const { commands } = useCommandList();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const opener = useMemo(
    () => () => {
      setAsked(true);
      setOpen(true);
    },
    [],
  );

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setAsked(true);
      setOpen((shown) => !shown);
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  return (
    <Opener value={opener}>
      {children}
      {asked ? (
        <Suspense>
          <PalettePanel open={open} onOpenChange={setOpen} commands={commands} search={search} />
        </Suspense>
      ) : null}
    </Opener>
  );
}
