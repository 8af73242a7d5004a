"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { ChevronRight, CircleX, LoaderCircle } from "lucide-react";
import { useApi } from "#components/api/provider";
import { versionAddress } from "#components/prompt/address";
import { VerdictMark } from "#components/rating/verdict-mark";
import { runAddress } from "#components/run/address";
import { titleOf } from "#components/run/explorer/run-row";
import { TextView } from "#components/run/text/text-view";
import { Values } from "#components/run/text/values";
import { TraceTree } from "#components/run/trace/trace-tree";
import { useFrame } from "#components/shell/frame-context";
import { TrailName } from "#components/shell/trail";
import { PageHeader } from "#components/ui/page-header";
import { RelativeTime } from "#components/ui/relative-time";
import { Section } from "#components/ui/section";
import { Stamp } from "#components/ui/stamp";
import { JudgeRun } from "./judge-run";
import { RunActs } from "./run-acts";
import { RunAside } from "./run-aside";
import { SameInput } from "./same-input";

/** One run: what came out on the sheet, what it was made of under it, and beside it what it was and cost. */
export function RunPage({ runId, rates, complains }: { runId: string; rates: boolean; complains: boolean }) {
  const api = useApi();
  const { workspace } = useFrame();
  const { data: run } = useSuspenseQuery(api.run.get.queryOptions({ runId }));
  const { texts, prompt, version, verdict, status, error, at } = run;
  const title = titleOf(run);
  return (
    <>
      <TrailName href={runAddress(workspace.slug, runId)} label={title} />
      <PageHeader
        title={title}
        beside={
          <>
            {prompt && version ? <Stamp environment={run.environment || run.purpose} version={version.number} ink="outlined" href={versionAddress(workspace.slug, prompt.key, version.sha)} /> : null}
            {verdict ? <VerdictMark verdict={verdict} /> : null}
            {status === "running" ? (
              <span className="inline-flex items-center gap-1 text-12 text-ink-2">
                <LoaderCircle size={14} aria-hidden /> still running
              </span>
            ) : null}
          </>
        }
        sentence={<RelativeTime at={at} />}
        action={<RunActs run={run} complains={complains} />}
      />
      <div className="mt-4 flex items-start gap-6 max-wide:flex-col">
        <div className="w-full min-w-0 flex-1">
          {status === "error" ? (
            <div role="status" className="sheet mb-3 flex items-start gap-2 border-edge-bad px-3 py-2.5 text-13">
              <CircleX size={16} aria-hidden className="mt-px text-bad" />
              <p className="min-w-0 wrap-anywhere">
                <b>It failed.</b> {error}
              </p>
            </div>
          ) : null}
          {texts.output === null ? <Unkept what={status === "running" ? "Nothing came out yet." : "What came out was not kept."} /> : <TextView text={texts.output} label="the output" />}
          {rates && status !== "running" ? <JudgeRun key={runId} run={run} title={title} /> : null}
          <Section title="What went in">{texts.inputs === null ? <Unkept what="The inputs were not kept." /> : <Values inputs={texts.inputs} />}</Section>
          {texts.rendered === null ? null : <Folded title="The prompt as it was sent" text={texts.rendered} />}
          {texts.reasoning === null ? null : <Folded title="How it reasoned" text={texts.reasoning} />}
          {run.traceId ? <TraceTree runId={runId} running={status === "running"} /> : null}
          {prompt && texts.inputs !== null ? <SameInput runId={runId} versionId={version?.id} /> : null}
        </div>
        <RunAside run={run} />
      </div>
    </>
  );
}

const Unkept = ({ what }: { what: string }) => <p className="sheet px-8 py-6 text-13 text-ink-3 max-desk:px-4">{what}</p>;

/** A long text that is looked up now and then. */
function Folded({ title, text }: { title: string; text: string }) {
  return (
    <details className="group mt-6">
      <summary className="flex min-h-7 items-center gap-2">
        <ChevronRight size={14} aria-hidden className="text-ink-3 transition-transform duration-100 group-open:rotate-90" />
        <h2 className="heading inline">{title}</h2>
        <span className="text-12 text-ink-3 group-open:hidden">{text.length.toLocaleString("en")} characters</span>
      </summary>
      <div className="mt-2">
        <TextView text={text} label={title.toLowerCase()} />
      </div>
    </details>
  );
}
