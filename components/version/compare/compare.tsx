"use client";
import { useMemo, useState, type ReactNode } from "react";
import type { Json } from "#server/core/version/content";
import { Notice } from "#components/ui/notice";
import { Segmented } from "#components/ui/segmented";
import { ChangeWalk } from "./change-walk";
import { CompareSkeleton } from "./compare-skeleton";
import type { Compared, VersionsBySerial } from "./compared";
import type { Judged } from "./judged";
import { Judgement } from "./judgement";
import { Parts } from "./parts";
import { readAs, type Reading } from "./reading";
import { RiskMark } from "./risk-mark";
import { TellingProvider } from "./told";
import { TextSheet } from "./text-sheet";
import { useChanges } from "./use-changes";
import { useJudged } from "./use-judged";

interface Props {
  before: Compared;
  after: Compared;
  versions: VersionsBySerial;
  reading?: Reading;
  onReading?: (reading: Reading) => void;
  /** What the inputs hold when the rendered texts are compared. */
  values?: Readonly<Record<string, Json>>;
  /** Where the two versions are chosen. */
  choice?: ReactNode;
  /** Goes below the judgement. */
  children?: ReactNode;
  now?: Date;
}

const readings = [
  { value: "blocks", label: "Blocks" },
  { value: "resolved", label: "With snippets" },
  { value: "rendered", label: "Rendered" },
] as const;

/** Two versions as a proofreader lays them out: text left, judgement right. */
export function Compare(props: Props) {
  const { before, after, reading = "blocks", values } = props;
  const was = useRead(reading, before, values);
  const is = useRead(reading, after, values);
  const asIs = reading === "blocks";
  if (typeof was !== "string" && typeof is !== "string") return <Compares {...props} was={asIs ? before : { content: was }} is={asIs ? after : { content: is }} />;
  return (
    <>
      <Bar {...props} />
      <Notice tone="warn">
        {typeof was === "string" ? was : is as string /* safe because one of the two is a sentence here */} Nothing is lost: compare the blocks instead.
      </Notice>
    </>
  );
}

/** The same content as long as the same is read, so that it is compared once. */
const useRead = (reading: Reading, { content, snippets }: Compared, values: Props["values"]) => useMemo(() => readAs(reading, { content, snippets }, values), [reading, content, snippets, values]);

type Look = "words" | "beside";

function Compares({ before, after, was, is, versions, now: given, children, ...bar }: Props & { was: Compared; is: Compared }) {
  const [look, setLook] = useState<Look>("words");
  const [now] = useState(() => given ?? new Date());
  const inBlocks = (bar.reading ?? "blocks") === "blocks";
  const asWritten = useJudged(before.content, after.content);
  const asRead = useJudged(inBlocks ? undefined : was.content, is.content);
  const judged = inBlocks ? asWritten : asRead;
  const { area, ...walk } = useChanges(judged && look);
  const told = useMemo(() => {
    const untrusted = after.content.inputs.filter((input) => input.untrusted).map(({ name }) => name);
    return { before: was, after: is, versions, untrusted, now, gutters: inBlocks ? ("blame" as const) : ("marks" as const), findings: inBlocks ? (judged?.risk.findings ?? []) : [] };
  }, [after, was, is, versions, now, inBlocks, judged]);
  return (
    <>
      <Bar {...bar} judged={asWritten} look={look} onLook={setLook} />
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

function Bar({ choice, judged, reading = "blocks", onReading, look, onLook }: Pick<Props, "choice" | "reading" | "onReading"> & { judged?: Judged; look?: Look; onLook?: (look: Look) => void }) {
  return (
    <div className="mb-3.5 flex flex-wrap items-center gap-x-3 gap-y-2">
      {choice}
      <p aria-live="polite" className="min-w-0 flex-1 basis-80 text-13 text-ink-2">
        {judged ? judged.summary : "Comparing…"}
      </p>
      {judged ? <RiskMark level={judged.risk.level} className="wide:hidden" /> : null}
      {onReading ? <Segmented label="What is compared" segments={readings} value={reading} onChange={onReading} /> : null}
      {onLook ? (
        <span className="max-desk:hidden">
          <Segmented label="How it is shown" segments={looks} value={look} onChange={onLook} />
        </span>
      ) : null}
    </div>
  );
}

const looks = [
  { value: "words", label: "Words" },
  { value: "beside", label: "Side by side" },
] as const;
