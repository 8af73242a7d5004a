"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { CalendarClock } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useRefreshChanges } from "#components/change/use-refresh-changes";
import { Button } from "#components/ui/button";
import { useToast } from "#components/ui/toast";

const full = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/** What of a Change waits for its time, and what was refused when its time came. */
export function Scheduled({ changeId }: { changeId: string }) {
  const api = useApi();
  const toast = useToast();
  const refresh = useRefreshChanges();
  const { data = [] } = useQuery(api.release.schedules.queryOptions({ changeId }));
  const cancel = useMutation(api.release.cancelSchedule.mutationOptions({ onSettled: refresh, onError: (failure) => toast({ tone: "bad", message: sentenceOf(failure) }) }));
  return data.map(({ id, due, state, refusal, by, environment }) => (
    <div key={id} className="flex items-start gap-2 border-t border-rule px-4 py-2.5 text-13">
      <CalendarClock size={16} className="mt-px text-ink-3" />
      <p className="min-w-0 flex-1 text-ink-2">
        {state === "waiting" ? (
          <>
            Tried in {environment.name} on <span suppressHydrationWarning>{full.format(due)}</span>, as {by.name} scheduled it.
          </>
        ) : (
          <>
            {environment.name} refused it on <span suppressHydrationWarning>{full.format(due)}</span>. {refusal}
          </>
        )}
      </p>
      {state === "waiting" ? (
        <Button kind="quiet" size="small" pending={cancel.isPending} onClick={() => cancel.mutate({ scheduleId: id })}>
          Cancel
        </Button>
      ) : null}
    </div>
  ));
}
