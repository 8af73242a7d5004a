"use client";
import { useState } from "react";
import { sentenceOf } from "#components/api/refusal";
import type { Incident, Suspect } from "#components/incident/answers";
import { useIncident } from "#components/incident/use-incident";
import { Button } from "#components/ui/button";
import { useToast } from "#components/ui/toast";

/** Others whose text was live then; suspicion is a judgement, and people may judge otherwise. */
export function OtherSuspects({ incident: { id, suspects }, suspect }: { incident: Incident; suspect: Suspect }) {
  const toast = useToast();
  const { edit } = useIncident();
  const [open, setOpen] = useState(false);
  const others = suspects.filter(({ releaseId }) => releaseId !== suspect.id);
  if (others.length === 0) return null;
  return (
    <div className="mt-2 text-13">
      <Button size="small" kind="quiet" className="-ml-2" aria-expanded={open} onClick={() => setOpen(!open)}>
        {others.length === 1 ? "Another release may have done it" : `${others.length} other releases may have done it`}
      </Button>
      {open ? (
        <ul className="mt-1 divide-y divide-rule">
          {others.map(({ releaseId, reason }) => (
            <li key={releaseId} className="flex items-start gap-3 py-2 text-ink-2">
              <span className="min-w-0 flex-1">{reason}</span>
              <Button size="small" disabled={edit.isPending} onClick={() => edit.mutate({ incidentId: id, suspectId: releaseId }, { onError: (error) => toast({ tone: "bad", message: sentenceOf(error) }) })}>
                Suspect this one
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
