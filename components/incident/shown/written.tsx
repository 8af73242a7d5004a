"use client";
import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { Copy, Download } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import type { Incident } from "#components/incident/answers";
import { useIncident } from "#components/incident/use-incident";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Section } from "#components/ui/section";
import { TextArea } from "#components/ui/text-area";
import { useToast } from "#components/ui/toast";

/** What caused it and what is learned from it: the part of a post-mortem that only people can write. */
export function Written({ incident, opens }: { incident: Incident; opens: boolean }) {
  return (
    <Section title="Post-mortem" action={<TakeAlong serial={incident.serial} />}>
      <p className="mb-3 max-w-[66ch] text-13 text-ink-2">Two things nobody can gather for you. All else, what happened, who, and what was restored, is written into the post-mortem by itself.</p>
      {opens ? <Cause incident={incident} /> : <AsWritten incident={incident} />}
    </Section>
  );
}

function AsWritten({ incident: { cause, lesson } }: { incident: Incident }) {
  return (
    <dl className="grid gap-3 text-13">
      {Object.entries({ "What caused it": cause, "What is done so that it doesn’t happen again": lesson }).map(([term, text]) => (
        <div key={term}>
          <dt className="text-12 text-ink-3">{term}</dt>
          <dd className="wrap-anywhere whitespace-pre-wrap">{text || "Not written yet."}</dd>
        </div>
      ))}
    </dl>
  );
}

function Cause({ incident }: { incident: Incident }) {
  const { edit } = useIncident();
  const [cause, setCause] = useState(incident.cause);
  const [lesson, setLesson] = useState(incident.lesson);
  const changed = cause.trim() !== incident.cause || lesson.trim() !== incident.lesson;
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) edit.mutate({ incidentId: incident.id, cause, lesson });
      }}
    >
      <TextArea label="What caused it" rows={3} value={cause} maxLength={10_000} onChange={(event) => setCause(event.target.value)} />
      <TextArea label="What is done so that it doesn’t happen again" rows={3} value={lesson} maxLength={10_000} onChange={(event) => setLesson(event.target.value)} />
      {edit.error ? <Notice tone="bad">{sentenceOf(edit.error)} What you wrote is still here.</Notice> : null}
      <div className="flex">
        <Button type="submit" disabled={!changed} pending={edit.isPending}>
          Keep what I wrote
        </Button>
      </div>
    </form>
  );
}

/** The whole of it as Markdown, to paste or to keep. */
function TakeAlong({ serial }: { serial: number }) {
  const api = useApi();
  const toast = useToast();
  const queries = useQueryClient();
  const fetch = () => queries.fetchQuery(api.incident.postMortem.queryOptions({ serial }, { staleTime: 0 }));

  async function copy() {
    try {
      await navigator.clipboard.writeText((await fetch()).text);
      toast({ message: "The post-mortem is copied as Markdown." });
    } catch {
      toast({ tone: "bad", message: "It couldn’t be copied. Download it instead." });
    }
  }

  async function download() {
    try {
      const { name, text } = await fetch();
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      toast({ tone: "bad", message: sentenceOf(error) });
    }
  }

  return (
    <span className="flex gap-2">
      <Button size="small" onClick={() => void copy()}>
        <Copy size={14} /> Copy
      </Button>
      <Button size="small" onClick={() => void download()}>
        <Download size={14} /> Markdown
      </Button>
    </span>
  );
}
