"use client";
import { lazy, Suspense, useState } from "react";
import { Archive, ArchiveRestore, Download, FolderInput, Tag, X } from "lucide-react";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import type { PromptCard } from "#components/prompt/answers";
import { mostChosen } from "./selection";
import { useBulkActs, type BulkActs } from "./use-bulk-acts";

const MovePrompts = lazy(() => import("./move-prompts").then((file) => ({ default: file.MovePrompts })));
const TagPrompts = lazy(() => import("./tag-prompts").then((file) => ({ default: file.TagPrompts })));
const ExportPrompts = lazy(() => import("#components/prompt/exchange/export-prompts").then((file) => ({ default: file.ExportPrompts })));
const ArchivePrompts = lazy(() => import("./archive-prompts").then((file) => ({ default: file.ArchivePrompts })));

interface Props {
  prompts: readonly PromptCard[];
  onClear: () => void;
}

/** What can be done to the ticked prompts, at the foot of the list for as long as there are any. */
export function BulkBar({ prompts, onClear }: Props) {
  const acts = useBulkActs();
  const [asked, ask] = useState<"move" | "tag" | "export" | "archive">();
  const closed = prompts.filter(({ writable }) => !writable);
  const archived = prompts.filter(({ archivedAt }) => archivedAt);
  const stay = { acts: lettingGo(acts, onClear), onClose: () => ask(undefined) };
  const said = closed.length > 0 ? `${closed.length === 1 ? (closed[0]?.name ?? "") : `${closed.length} of them`} can’t be changed by you` : prompts.length === mostChosen ? `as many as one act reaches` : undefined;
  const off = closed.length > 0;

  return (
    <div role="region" aria-label="Chosen prompts" className="floating sticky bottom-4 z-10 mt-4 flex flex-wrap items-center gap-1 py-1.5 pr-1.5 pl-3 text-13 max-desk:gap-0 max-desk:bottom-16">
      <span role="status" className="mr-2 max-desk:flex-1 max-desk:basis-2/3">
        <b className="font-strong">{prompts.length.toLocaleString("en")}</b> chosen
        {said ? <span className="text-ink-3">, {said}</span> : null}
      </span>
      <IconButton label="Let them go" onClick={onClear} className="desk:order-last desk:ml-auto">
        <X size={16} />
      </IconButton>
      <Button kind="quiet" size="small" disabled={off} onClick={() => ask("move")}>
        <FolderInput size={14} className="max-desk:hidden" /> Move…
      </Button>
      <Button kind="quiet" size="small" disabled={off} onClick={() => ask("tag")}>
        <Tag size={14} className="max-desk:hidden" /> Tag…
      </Button>
      <Button kind="quiet" size="small" onClick={() => ask("export")}>
        <Download size={14} className="max-desk:hidden" /> Export…
      </Button>
      {archived.length < prompts.length ? (
        <Button kind="quiet" size="small" disabled={off} onClick={() => ask("archive")}>
          <Archive size={14} className="max-desk:hidden" /> Archive…
        </Button>
      ) : null}
      {archived.length > 0 ? (
        <Button kind="quiet" size="small" disabled={off} onClick={() => stay.acts.restore(archived)}>
          <ArchiveRestore size={14} className="max-desk:hidden" /> Bring back
        </Button>
      ) : null}
      <Suspense>
        {asked === "move" ? <MovePrompts prompts={prompts} {...stay} /> : null}
        {asked === "tag" ? <TagPrompts prompts={prompts} {...stay} /> : null}
        {asked === "export" ? <ExportPrompts prompts={prompts} total={prompts.length} onClose={stay.onClose} /> : null}
        {asked === "archive" ? <ArchivePrompts prompts={prompts.filter(({ archivedAt }) => !archivedAt)} {...stay} /> : null}
      </Suspense>
    </div>
  );
}

/** What was done to is chosen no longer, so that the next act begins anew. */
function lettingGo({ move, tag, archive, restore }: BulkActs, letGo: () => void): BulkActs {
  return {
    move: (...given) => move(...given).then(letGo),
    tag: (...given) => tag(...given).then(letGo),
    archive: (...given) => archive(...given).then(letGo),
    restore(prompts) {
      restore(prompts);
      letGo();
    },
  };
}
