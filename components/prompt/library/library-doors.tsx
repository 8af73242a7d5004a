"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { createContext, lazy, Suspense, use, useMemo, type ReactNode } from "react";
import { writesSomewhere } from "#components/folder/places";
import { useFolders } from "#components/folder/use-folders";

const StarterGallery = lazy(() => import("#components/prompt/exchange/starter-gallery").then((file) => ({ default: file.StarterGallery })));
const ImportDialog = lazy(() => import("#components/prompt/exchange/import-dialog").then((file) => ({ default: file.ImportDialog })));
const ExportPrompts = lazy(() => import("#components/prompt/exchange/export-prompts").then((file) => ({ default: file.ExportPrompts })));

const doors = ["new", "import", "export"] as const;
export type Door = (typeof doors)[number];

interface Ways {
  writes: boolean;
  open: (door: Door) => void;
}

const Doors = createContext<Ways | null>(null);

/** The ways for prompts to come in and go out. */
export function useLibraryDoors() {
  const ways = use(Doors);
  if (!ways) throw new Error("The library's doors stand in LibraryDoors.");
  return ways;
}

/** Which of them stands open lies in the address, so that any page and ⌘K can lead there. */
export function LibraryDoors({ children }: { children: ReactNode }) {
  const writes = writesSomewhere(useFolders());
  const [path, search] = [usePathname(), useSearchParams()];
  const asked = new URLSearchParams(search);
  const door = doors.find((name) => asked.has(name));
  const folderId = asked.get("folder") ?? undefined;
  const ways = useMemo(
    () => ({
      writes,
      open(door: Door) {
        const next = new URLSearchParams(window.location.search);
        next.set(door, "");
        window.history.pushState(null, "", `${path}?${next.toString()}`);
      },
    }),
    [path, writes],
  );

  function onClose() {
    for (const name of doors) asked.delete(name);
    window.history.replaceState(null, "", asked.size > 0 ? `${path}?${asked.toString()}` : path);
  }

  return (
    <Doors value={ways}>
      {children}
      <Suspense>
        {writes && door === "new" ? <StarterGallery {...{ folderId, onClose }} /> : null}
        {writes && door === "import" ? <ImportDialog {...{ folderId, onClose }} /> : null}
        {door === "export" ? <ExportAll onClose={onClose} /> : null}
      </Suspense>
    </Doors>
  );
}

const ExportAll = ({ onClose }: { onClose: () => void }) => <ExportPrompts total={useFolders().total} onClose={onClose} />;
