"use client";
import { useSuspenseQueries } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { useApi } from "#components/api/provider";
import { runAddress } from "#components/run/address";
import type { RunWhole } from "#components/run/explorer/answers";
import { titleOf } from "#components/run/explorer/run-row";
import { TrailName } from "#components/shell/trail";
import { useFrame } from "#components/shell/frame-context";
import { EmptyState } from "#components/ui/empty-state";
import { PageHeader } from "#components/ui/page-header";
import { Section } from "#components/ui/section";
import { Segmented } from "#components/ui/segmented";
import { words } from "#server/core/diff/words";
import { indented } from "#server/core/run/read-as";
import { Half } from "./half";
import { SideFacts } from "./side-facts";

interface Props {
  runId: string;
  other: string;
}

const looks = [
  { value: "beside", label: "Side by side" },
  { value: "within", label: "In one text" },
] as const;

/** Past this, marking every word would keep the page from answering. */
const longestMarked = 60_000;

/** Two runs beside each other: what each was, and what came out, with the words that differ marked. */
export function CompareRuns({ runId, other }: Props) {
  const api = useApi();
  const { workspace } = useFrame();
  const [{ data: before }, { data: after }] = useSuspenseQueries({ queries: [api.run.get.queryOptions({ runId }), api.run.get.queryOptions({ runId: other })] });
  const [look, choose] = useState<"beside" | "within">("beside");
  return (
    <>
      <TrailName href={runAddress(workspace.slug, runId)} label={titleOf(before)} />
      <TrailName href={`${runAddress(workspace.slug, runId)}/compare`} label="Compare" />
      <TrailName href={`${runAddress(workspace.slug, runId)}/compare/${other}`} label={titleOf(after)} />
      <PageHeader title="Two runs" sentence={sentenceOf(before, after)} action={<Segmented label="How they stand" segments={looks} value={look} onChange={choose} />} />
      <SideFacts before={before} after={after} />
      <Section title="What came out">
        <Texts before={laidOut(before.texts.output)} after={laidOut(after.texts.output)} look={look} what="output" />
      </Section>
      {before.texts.inputs === after.texts.inputs ? null : (
        <Section title="What went in">
          <Texts before={laidOut(before.texts.inputs)} after={laidOut(after.texts.inputs)} look={look} what="inputs" />
        </Section>
      )}
      {before.texts.rendered === after.texts.rendered || before.texts.rendered === null || after.texts.rendered === null ? null : (
        <Section title="The prompt as it was sent">
          <Texts before={before.texts.rendered} after={after.texts.rendered} look={look} what="rendered prompt" />
        </Section>
      )}
    </>
  );
}

function sentenceOf(before: RunWhole, after: RunWhole) {
  const same = before.texts.inputs !== null && before.texts.inputs === after.texts.inputs;
  if (before.prompt?.id !== after.prompt?.id) return "They ran different prompts.";
  return same ? "Both were given exactly the same." : "They were given different inputs, so some of the difference comes from there.";
}

interface TextsProps {
  before: string | null;
  after: string | null;
  look: "beside" | "within";
  what: string;
}

function Texts({ before, after, look, what }: TextsProps) {
  const given = useDeferredValue(before);
  const marked = before !== null && after !== null && before.length + after.length <= longestMarked;
  const pieces = useMemo(() => (marked && given !== null && after !== null ? words(given, after) : undefined), [marked, given, after]);
  if (before === null || after === null) return <EmptyState title={`The ${what} of ${before === null && after === null ? "both" : "one of them"} was not kept`} sentence="There is nothing to compare here; the facts above are all that is known." />;
  if (before === after) return <Half label={`The ${what} of both`} text={before} />;
  return (
    <>
      {marked ? null : <p className="mb-2 text-12 text-ink-3">These are too long to mark every word; they stand beside each other as they are.</p>}
      {look === "within" && pieces ? (
        <Half label={`The ${what}, with what differs marked`} pieces={pieces} />
      ) : (
        <div className="grid grid-cols-2 items-start gap-4 max-desk:grid-cols-1">
          <Half label={`The first ${what}`} text={before} pieces={pieces} only="removed" />
          <Half label={`The second ${what}`} text={after} pieces={pieces} only="added" />
        </div>
      )}
    </>
  );
}

/** JSON is compared line by line, however it was sent. */
const laidOut = (text: string | null) => (text === null || !/^\s*[[{]/.test(text) ? text : (indented(text) ?? text));
