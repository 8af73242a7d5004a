"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense, useDeferredValue, type ReactNode } from "react";
import { useApi } from "#components/api/provider";
import { Skeleton, SkeletonRows } from "#components/ui/skeleton";
import { isNarrowed, questionFor, type FilterName, type Question } from "./asked";
import { FilterChips } from "./filter-chips";
import { LatencyPanel } from "./latency-panel";
import { NothingFits } from "./nothing-fits";
import { PromptTable } from "./prompt-table";
import { Range } from "./range";
import { RatePanels } from "./rate-panels";
import { SpendingPanel } from "./spending-panel";
import { useAsked } from "./use-asked";
import { VersionTable } from "./version-table";
import { VolumePanel } from "./volume-panel";

interface Props {
  /** The prompt whose page this is. */
  promptId?: string;
  /** Shown while nothing has ever run. */
  empty: ReactNode;
}

/** Whether outputs get better: how many are tried again and how many are usable, over time, then what they took. */
export function Board({ promptId, empty }: Props) {
  const address = useAsked();
  const asked = promptId ? { ...address.asked, prompt: promptId } : address.asked;
  const fixed: FilterName | undefined = promptId ? "prompt" : undefined;
  const question = questionFor(asked);
  const settled = useDeferredValue(JSON.stringify(question));
  // safe because it was written from a question one line above
  const answered = JSON.parse(settled) as Question;
  const { data: figures } = useSuspenseQuery(useApi().metrics.quality.queryOptions(answered));
  const { parts, total, before } = figures;
  const onAsk = address.ask;
  const free = { ...asked, ...(promptId && { prompt: undefined }) };
  const quiet = total.runs === 0;

  if (quiet && before.runs === 0 && !isNarrowed(free) && !asked.days && !asked.from) return empty;
  return (
    <div aria-busy={settled !== JSON.stringify(question)} className="transition-opacity duration-100 aria-busy:opacity-60">
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <FilterChips {...{ asked, figures, fixed, onAsk }} question={answered} />
        <Range {...{ asked, onAsk }} zone={figures.zone} by={figures.by} shown={{ from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0 }} />
      </div>
      {quiet ? (
        <NothingFits narrowed={isNarrowed(free)} onClear={() => onAsk({ prompt: undefined, version: undefined, environment: undefined, model: undefined })} />
      ) : (
        <>
          <RatePanels {...{ figures, asked, onAsk }} />
          <div className="mt-4 grid gap-4 wide:grid-cols-3">
            <VolumePanel {...{ figures, asked }} />
            <Suspense fallback={<Skeleton className="h-49" />}>
              <LatencyPanel {...{ parts, asked }} question={answered} />
            </Suspense>
            <SpendingPanel {...{ figures, asked }} />
          </div>
          {figures.prompt ? (
            <VersionTable {...{ figures, asked }} />
          ) : (
            <Suspense fallback={<SkeletonRows rows={5} label="The prompts are on their way" />}>
              <PromptTable asked={asked} question={answered} />
            </Suspense>
          )}
        </>
      )}
    </div>
  );
}
