"use client";
import { useMemo } from "react";
import type { PromptContent } from "#server/core/version/content";
import { Skeleton } from "#components/ui/skeleton";
import { Parts } from "./parts";
import { TellingProvider } from "./told";
import { TextSheet } from "./text-sheet";
import { useJudged } from "./use-judged";

/** The same comparison where there is little room: no gutters, one sentence above. */
export function CompareMini({ before, after }: { before: PromptContent; after: PromptContent }) {
  const judged = useJudged(before, after);
  const told = useMemo(() => {
    const untrusted = after.inputs.filter((input) => input.untrusted).map(({ name }) => name);
    return { before: { content: before }, after: { content: after }, versions: {}, untrusted, now: new Date(0), gutters: "none" as const, findings: judged?.risk.findings ?? [] };
  }, [before, after, judged]);
  if (!judged) {
    return (
      <div role="status" aria-label="Comparing" className="sheet grid gap-3 p-4">
        <Skeleton className="h-4 w-3/5" />
        <Skeleton className="h-4 w-4/5" />
      </div>
    );
  }
  return (
    <section aria-label="What changed">
      <p className="mb-2 text-13 text-ink-2">{judged.summary}</p>
      <TellingProvider value={told}>
        <TextSheet comparison={judged.comparison} />
        <Parts comparison={judged.comparison} />
      </TellingProvider>
    </section>
  );
}
