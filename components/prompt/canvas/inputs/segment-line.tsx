"use client";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useApi } from "#components/api/provider";
import { promptAddress } from "#components/prompt/address";
import { useFrame } from "#components/shell/frame-context";
import { IconButton } from "#components/ui/icon-button";
import { Link } from "#components/ui/link";
import type { Json } from "#server/core/version/content";

interface Props {
  prompt: { id: string; key: string };
  onValues: (values: Readonly<Record<string, Json | undefined>>) => void;
}

/** The segments that values were kept for, one at a time, and the way to all of them at once. */
export function SegmentLine({ prompt, onValues }: Props) {
  const api = useApi();
  const { workspace } = useFrame();
  const { data: sets = [] } = useQuery(api.inputSet.list.queryOptions({ promptId: prompt.id }));
  const [at, setAt] = useState<number>();
  const shown = at === undefined ? undefined : sets[at];

  function step(by: 1 | -1) {
    const next = at === undefined ? (by > 0 ? 0 : sets.length - 1) : (at + by + sets.length) % sets.length;
    const set = sets[next];
    if (!set) return;
    setAt(next);
    onValues(set.values as Record<string, Json>); // safe because a set is read by its schema before it is kept
  }

  return (
    <div className="mt-3 flex items-center gap-1 border-t border-rule pt-3 text-13">
      {sets.length > 0 ? (
        <>
          <IconButton label="The segment before" className="-ml-1.5" onClick={() => step(-1)}>
            <ChevronLeft size={14} />
          </IconButton>
          <span role="status" className="min-w-0 truncate text-ink-2" title={shown?.name}>
            {shown && at !== undefined ? `${at + 1} of ${sets.length}: ${shown.name}` : sets.length === 1 ? "1 segment" : `${sets.length} segments`}
          </span>
          <IconButton label="The next segment" onClick={() => step(1)}>
            <ChevronRight size={14} />
          </IconButton>
        </>
      ) : (
        <span className="text-ink-3">For many at once</span>
      )}
      <Link standing href={promptAddress(workspace.slug, prompt.key, "batch")} className="ml-auto shrink-0">
        Batch
      </Link>
    </div>
  );
}
