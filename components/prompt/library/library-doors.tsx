"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { createContext, lazy, Suspense, use, useMemo, type ReactNode } from "react";
import { Plus } from "lucide-react";
import { Button } from "#components/ui/button";

const StarterGallery = lazy(() => import("#components/prompt/exchange/starter-gallery").then((file) => ({ default: file.StarterGallery })));
const ImportDialog = lazy(() => import("#components/prompt/exchange/import-dialog").then((file) => ({ default: file.ImportDialog })));

type Door = "new" | "import";

const Doors = createContext<{ open: (door: Door) => void } | null>(null);

/** The ways for prompts to come in; null for whoever may not write. */
export const useLibraryDoors = () => use(Doors);

/** Which of them stands open lies in the address, so that any page and ⌘K can lead there. */
export function LibraryDoors({ writes, children }: { writes: boolean; children: ReactNode }) {
  const [path, search] = [usePathname(), useSearchParams()];
  const asked = new URLSearchParams(search);
  const door = asked.has("new") ? "new" : asked.has("import") ? "import" : undefined;
  const folder = asked.get("folder") ?? undefined;
  const doors = useMemo(
    () => ({
      open(door: Door) {
        const next = new URLSearchParams(window.location.search);
        next.set(door, "");
        window.history.pushState(null, "", `${path}?${next.toString()}`);
      },
    }),
    [path],
  );

  function close() {
    asked.delete("new");
    asked.delete("import");
    window.history.replaceState(null, "", asked.size > 0 ? `${path}?${asked.toString()}` : path);
  }

  return (
    <Doors value={writes ? doors : null}>
      {children}
      <Suspense>
        {writes && door === "new" ? <StarterGallery folderId={folder} onClose={close} /> : null}
        {writes && door === "import" ? <ImportDialog folderId={folder} onClose={close} /> : null}
      </Suspense>
    </Doors>
  );
}

export function LibraryActs() {
  const doors = useLibraryDoors();
  if (!doors) return null;
  return (
    <>
      <Button onClick={() => doors.open("import")}>Import…</Button>
      <Button kind="primary" onClick={() => doors.open("new")}>
        <Plus size={16} /> New prompt
      </Button>
    </>
  );
}
