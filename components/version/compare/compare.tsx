"use client";
import { useMemo, useState, type ReactNode } from "react";
import type { PromptContent } from "#server/core/version/content";
import { ChangeWalk } from "./change-walk";
import { CompareBar, type Reread } from "./compare-bar";
import { CompareSkeleton } from "./compare-skeleton";
import type { Compared, VersionsBySerial } from "./compared";
import { Judgement } from "./judgement";
import { Parts } from "./parts";
import { TellingProvider } from "./told";
import { TextSheet } from "./text-sheet";
import { useChanges } from "./use-changes";
import { useJudged } from "./use-judged";

export interface CompareProps extends Reread {
  before: Compared;
  after: Compared;
  versions: VersionsBySerial;
  /** The two read otherwise than block by block. */
  read?: { was: PromptContent; is: PromptContent };
  /** Goes below the judgement. */
  children?: ReactNode;
  now?: Date;
}

type Look = "words" | "beside";

/** Two versions as a proofreader lays them out: text left, judgement right. */
export function Compare({ before, after, read, versions, now: given, children, ...bar }: CompareProps) {
  const [look, setLook] = useState<Look>("words");
  const [now] = useState(() => given ?? new Date());
  const asWritten = useJudged(before.content, after.content);
  const asRead = useJudged(read?.was, read?.is ?? after.content);
  const judged = read ? asRead : asWritten;
  const { area, ...walk } = useChanges(judged && look);
  const told = useMemo(() => {
    const untrusted = after.content.inputs.filter((input) => input.untrusted).map(({ name }) => name);
    const of = { versions, untrusted, now };
    return read
      ? { ...of, before: { content: read.was }, after: { content: read.is }, gutters: "marks" as const, findings: [] }
      : { ...of, before, after, gutters: "blame" as const, findings: judged?.risk.findings ?? [] };
  }, [before, after, read, versions, now, judged]);
  return (
    <>
      <CompareBar {...bar} judged={asWritten} look={look} onLook={setLook} />
      {judged && asWritten ? (
        <div className="grid grid-cols-[minmax(0,1fr)_20rem] items-start gap-6 max-wide:grid-cols-1">
          <div ref={area} className="min-w-0">
            <TellingProvider value={told}>
              <TextSheet comparison={judged.comparison} beside={look === "beside"} aside={<ChangeWalk {...walk} />} />
              <Parts comparison={asWritten.comparison} />
            </TellingProvider>
          </div>
          <aside aria-label="Judgement">
            <Judgement risk={asWritten.risk} proposal={asWritten.proposal} version={after.version}>
              {children}
            </Judgement>
          </aside>
        </div>
      ) : (
        <CompareSkeleton />
      )}
    </>
  );
}
