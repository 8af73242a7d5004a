"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Clock } from "lucide-react";
import { useApi } from "#components/api/provider";
import type { Scheduled } from "#components/release/answers";
import { Moment } from "#components/release/moment";
import { Button } from "#components/ui/button";
import { Section } from "#components/ui/section";
import { Stamp } from "#components/ui/stamp";
import { toneIcon } from "#components/ui/tone";

const CancelSchedule = lazy(() => import("./cancel-schedule").then((file) => ({ default: file.CancelSchedule })));

/** What waits for its time, and what was refused when it came. */
export function Pending({ promptId }: { promptId?: string }) {
  const { data } = useSuspenseQuery(useApi().release.schedules.queryOptions(promptId ? { promptId } : {}));
  const [cancelling, cancel] = useState<Scheduled>();
  if (data.length === 0) return null;
  return (
    <Section title="Scheduled" note="judged again when their time comes">
      <ul className="divide-y divide-rule border-y border-rule">
        {data.map((scheduled) => (
          <li key={scheduled.id} className="flex items-start gap-3 py-2.5 text-13">
            <span className="mt-0.5">{scheduled.state === "refused" ? toneIcon("warn") : <Clock size={16} className="text-ink-3" />}</span>
            <ScheduledLine scheduled={scheduled} named={promptId === undefined} />
            {scheduled.state === "waiting" ? (
              <Button size="small" onClick={() => cancel(scheduled)}>
                Cancel…
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Suspense>{cancelling ? <CancelSchedule scheduled={cancelling} onClose={() => cancel(undefined)} /> : null}</Suspense>
    </Section>
  );
}

function ScheduledLine({ scheduled: { parts, environment, due, by, why, state, refusal, change }, named }: { scheduled: Scheduled; named: boolean }) {
  const [first] = parts;
  return (
    <div className="min-w-0 flex-1">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {named || parts.length > 1 ? <b className="font-medium">{parts.length > 1 ? `${parts.length} prompts` : first?.prompt.name}</b> : null}
        <Stamp environment={environment.key} version={parts.length === 1 ? first?.number : undefined} ink="outlined" />
        <span>
          {state === "refused" ? "was to go live " : ""}
          <Moment at={due} />
        </span>
      </p>
      <p className="text-ink-2">
        {why}
        <span className="text-ink-3">
          , scheduled by {by.name}
          {change ? `, change ${change.serial}` : ""}
        </span>
      </p>
      {refusal ? <p className="mt-1 whitespace-pre-line text-ink-2">Refused: {refusal}</p> : null}
    </div>
  );
}
