"use client";
import { useState } from "react";
import { ActDialog } from "#components/shell/act-dialog";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { useOpenIncident } from "./use-incident";

interface Props {
  /** What it is about: a run, a prompt or a release. */
  about: { runId: string } | { promptId: string } | { releaseId: string };
  name: string;
  onClose: () => void;
}

/** Something is wrong with what one has before oneself: asks for the complaint, and goes to the incident. */
export function OpenIncident({ about, name, onClose }: Props) {
  const open = useOpenIncident();
  const [title, setTitle] = useState("");
  const [complaint, setComplaint] = useState("");
  return (
    <ActDialog
      title="Open an incident"
      sentence={`It gathers what happened to ${name} around this time, and names the release that is suspect. Whoever manages is told.`}
      act="Open the incident"
      onAct={() => open.mutateAsync({ ...about, complaint, ...(title.trim() && { title }) })}
      onClose={onClose}
    >
      <TextField label="What is wrong" hint="optional" value={title} maxLength={140} autoFocus autoComplete="off" placeholder={`Something is wrong with ${name}`} onChange={(event) => setTitle(event.target.value)} />
      <TextArea label="The complaint" hint="optional, in the words it came in" rows={3} value={complaint} maxLength={10_000} onChange={(event) => setComplaint(event.target.value)} />
    </ActDialog>
  );
}
