"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useApi } from "#components/api/provider";
import { useOnce } from "#components/run/shown/use-once";
import { sayMs } from "#components/run/explorer/words";
import { Notice } from "#components/ui/notice";
import { Section } from "#components/ui/section";
import { SkeletonRows } from "#components/ui/skeleton";
import { counted } from "#components/ui/counted";
import { Button } from "#components/ui/button";
import { dollars } from "#server/core/run/money";
import { traceOf } from "#server/core/run/trace";
import { TraceRow } from "./trace-row";
import { visible } from "./visible";

/** At first, and by each further press. */
const atOnce = 200;

/** All that happened in the trace a run belongs to: what lies within what, when, and for how much. */
export function TraceTree({ runId, running }: { runId: string; running: boolean }) {
  const [api, queries] = [useApi(), useQueryClient()];
  const { data, isError } = useOnce("trace", runId, () => queries.fetchQuery(api.run.trace.queryOptions({ runId }, { staleTime: 0 })), running);
  const trace = useMemo(() => traceOf(data?.spans ?? []), [data]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(atOnce);
  if (isError) return <Section title="Trace"><Notice tone="bad">The trace could not be read. Load the page again to see it.</Notice></Section>;
  if (!data) return <Section title="Trace"><SkeletonRows rows={3} label="Loading the trace" /></Section>;
  if (trace.steps.length < 2) return null;

  const toggle = (id: string) =>
    setClosed((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const steps = visible(trace.steps, closed);
  const sums = [counted(trace.steps.length, "step"), sayMs(trace.length), trace.tokens === undefined ? "" : `${trace.tokens.toLocaleString("en")} tokens`, trace.cost === undefined ? "" : `${dollars(trace.cost)}${trace.costUnknown > 0 ? ` and ${trace.costUnknown} of unknown cost` : ""}`];
  return (
    <Section title="Trace" note={sums.filter(Boolean).join(", ")}>
      {data.cut ? <p className="mb-2 text-12 text-ink-3">The trace is longer than is shown; these are its first 5,000 steps.</p> : null}
      <ul aria-label="Steps of the trace" className="border-t border-rule">
        {steps.slice(0, most).map((step) => (
          <TraceRow key={step.span.id} step={step} length={trace.length} here={step.span.id === runId} closed={closed.has(step.span.id)} onToggle={toggle} />
        ))}
      </ul>
      {steps.length > most ? (
        <Button kind="quiet" size="small" className="mt-2" onClick={() => setMost(most + 5 * atOnce)}>
          Show more of {steps.length.toLocaleString("en")} steps
        </Button>
      ) : null}
    </Section>
  );
}
