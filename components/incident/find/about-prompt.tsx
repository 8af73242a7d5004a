"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { useOpenIncident } from "#components/incident/use-incident";
import { momentIn } from "#components/release/dialog/zone-time";
import { useZone } from "#components/release/use-zone";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Select } from "#components/ui/select";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";

const mostOffered = 200;

/** No run is known: the prompt and a time are enough to see what went live before. */
export function AboutPrompt({ complaint, onComplaint }: { complaint: string; onComplaint: (complaint: string) => void }) {
  const zone = useZone();
  const open = useOpenIncident();
  const { data } = useQuery(useApi().prompt.list.queryOptions({ limit: mostOffered, sort: "name" }));
  const [promptId, setPromptId] = useState<string>();
  const [when, setWhen] = useState("");
  const moment = when === "" ? undefined : momentIn(when, zone);
  return (
    <>
      <div className="grid gap-4 desk:grid-cols-[minmax(0,1fr)_14rem]">
        <Select label="Prompt" {...(promptId !== undefined && { value: promptId })} onValueChange={setPromptId} options={(data?.prompts ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
        <TextField label="When it showed" hint="if it is known" type="datetime-local" value={when} onChange={(event) => setWhen(event.target.value)} />
      </div>
      <TextArea label="The complaint" hint="optional, in the words it came in" rows={2} value={complaint} maxLength={10_000} onChange={(event) => onComplaint(event.target.value)} />
      {open.error ? <Notice tone="bad">{sentenceOf(open.error)}</Notice> : null}
      <div className="flex">
        <Button kind="primary" pending={open.isPending} disabled={promptId === undefined} onClick={() => promptId !== undefined && open.mutate({ promptId, complaint, ...(moment && { moment }) })}>
          Open the incident
        </Button>
      </div>
    </>
  );
}
