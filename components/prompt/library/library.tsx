"use client";
import { useDeferredValue } from "react";
import { useFolders } from "#components/folder/use-folders";
import { FolderLine } from "#components/folder/folder-line";
import { pathTo } from "#components/folder/tree";
import { SearchField } from "#components/ui/search-field";
import { filterNames, isNarrowed, questionFor, type Asked } from "./asked";
import { Filters } from "./filters";
import { Found } from "./found";
import { LibrarySide } from "./library-side";
import { useAsked } from "./use-asked";
import { usePrompts } from "./use-prompts";

interface Props {
  /** Who looks, by their id. */
  me: string;
  /** Whether they make and arrange folders. */
  arranges: boolean;
}

/** Every prompt one may see: folders at the left, one line of search, filters, and what is found. */
export function Library({ me, arranges }: Props) {
  const { asked, ask, refine, addressFor } = useAsked();
  const list = useFolders();
  const question = questionFor(asked, me);
  const settled = useDeferredValue(JSON.stringify(question));
  // safe because it was written from a question one line above
  const { prompts, total, more, hasMore } = usePrompts(JSON.parse(settled) as typeof question);
  const path = pathTo(list.folders, asked.folder);
  const within = (folder?: string): Asked => ({ ...asked, folder });
  const side = { list, asked, addressFor, ask, within, arranges };

  return (
    <div className="mt-3 flex items-start gap-5">
      <div className="sticky top-3 max-h-[calc(100dvh-1.5rem)] w-42 shrink-0 overflow-y-auto max-wide:hidden">
        <LibrarySide {...side} />
      </div>
      <div className="min-w-0 flex-1">
        <SearchField
          label="Find a prompt by name, purpose, tag or what it says"
          placeholder="Find by name, purpose, tag or what it says"
          value={asked.q ?? ""}
          said={said(total, list.total, isNarrowed(asked), asked.q !== undefined)}
          pauseMs={150}
          onSettle={(q) => refine({ ...asked, q: q || undefined })}
        />
        <Filters asked={asked} side={side} set={filterNames.filter((name) => asked[name] !== undefined).length} onAsk={ask} />
        <FolderLine path={path} list={list} arranges={arranges} onGo={(folder) => ask(within(folder))} />
        <Found
          asked={asked}
          prompts={prompts}
          more={more}
          hasMore={hasMore}
          stale={settled !== JSON.stringify(question)}
          folder={path.at(-1)?.name}
          onAsk={ask}
        />
      </div>
    </div>
  );
}

/** Of what is looked for, so many are ranked and shown. */
const rankedTo = 100;
/** As far as the server counts. */
const countedTo = 10_000;

function said(found: number, all: number, narrowed: boolean, sought: boolean) {
  if (sought && found >= rankedTo) return `the best ${rankedTo} of ${all.toLocaleString("en")}`;
  const words = found > countedTo ? `over ${countedTo.toLocaleString("en")}` : found.toLocaleString("en");
  if (narrowed) return `${words} of ${all.toLocaleString("en")}`;
  return found === 1 ? "1 prompt" : `${words} prompts`;
}
