"use client";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useDeferredValue } from "react";
import { useApi } from "#components/api/provider";
import { AddChip, Chip } from "#components/ui/chip";
import { lazyMenu } from "#components/ui/lazy-menu";
import { SearchField } from "#components/ui/search-field";
import { Segmented } from "#components/ui/segmented";
import { useAddress } from "#components/ui/use-address";
import { addressOf, askedIn, type Asked } from "./asked";
import { Matrix } from "./matrix";
import { ReleasesSkeleton } from "./releases-skeleton";
import { Unvalidated } from "./unvalidated";

const WorkspaceHistory = lazy(() => import("./workspace-history").then((file) => ({ default: file.WorkspaceHistory })));
const FolderFilter = lazyMenu<{ onChoose: (folderId: string) => void }>(() => import("./folder-filter").then((file) => file.FolderFilter));

const views = [
  { value: "live", label: "What is live" },
  { value: "history", label: "History" },
] as const;

/** What is live in the whole workspace, and all that ever moved it. */
export function ReleasesPage({ mayValidate }: { mayValidate: boolean }) {
  const { asked, ask, refine } = useAddress<Asked>({ askedIn, addressOf });
  const shown = useDeferredValue(JSON.stringify(asked));
  const stale = shown !== JSON.stringify(asked);
  // safe because it was written from an Asked
  const now = JSON.parse(shown) as Asked;
  return (
    <>
      <Suspense>
        <Unvalidated mayValidate={mayValidate} />
      </Suspense>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Segmented label="View" segments={views} value={asked.view ?? "live"} onChange={(view) => ask(view === "history" ? { view } : {})} />
        {asked.view === "history" ? null : (
          <>
            <SearchField label="Find prompts that are live" placeholder="Find by name or key" value={asked.q ?? ""} said={null} pauseMs={200} onSettle={(q) => refine({ ...asked, q: q || undefined })} />
            {asked.folder ? <FolderChip folderId={asked.folder} onRemove={() => ask({ ...asked, folder: undefined })} /> : <FolderFilter trigger={<AddChip>folder</AddChip>} onChoose={(folder) => ask({ ...asked, folder })} />}
          </>
        )}
      </div>
      <div aria-busy={stale} className="transition-opacity duration-100 aria-busy:opacity-60">
        <Suspense fallback={<ReleasesSkeleton />}>
          {now.view === "history" ? <WorkspaceHistory environmentId={now.environment} onEnvironment={(environment) => ask({ ...asked, environment })} /> : <Matrix asked={now} onClear={() => ask({})} />}
        </Suspense>
      </div>
    </>
  );
}

function FolderChip({ folderId, onRemove }: { folderId: string; onRemove: () => void }) {
  const { data } = useQuery(useApi().folder.list.queryOptions({}));
  return <Chip name="folder" value={data?.folders.find(({ id }) => id === folderId)?.path.join(" / ") ?? "…"} onRemove={onRemove} />;
}
