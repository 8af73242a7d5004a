"use client";
import { useState } from "react";
import { fieldsOf } from "#components/api/refusal";
import type { Incident } from "#components/incident/answers";
import { useIncident } from "#components/incident/use-incident";
import { fieldOf, momentIn } from "#components/release/dialog/zone-time";
import { useZone } from "#components/release/use-zone";
import { ActDialog } from "#components/shell/act-dialog";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";

/** What was first said of it may have been wrong. */
export function EditIncident({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const zone = useZone();
  const { edit } = useIncident();
  const [title, setTitle] = useState(incident.title);
  const [customer, setCustomer] = useState(incident.customer);
  const [complaint, setComplaint] = useState(incident.complaint);
  const [when, setWhen] = useState<string>();
  const errors = fieldsOf(edit.error);
  const moment = when === undefined ? undefined : momentIn(when, zone);
  return (
    <ActDialog title="The incident" act="Keep" unready={title.trim() === ""} onAct={() => edit.mutateAsync({ incidentId: incident.id, title, customer, complaint, ...(moment && { moment }) })} onClose={onClose}>
      <TextField label="What is wrong" value={title} maxLength={140} required autoFocus error={errors.title} onChange={(event) => setTitle(event.target.value)} />
      <div className="grid gap-4 desk:grid-cols-2">
        <TextField label="Customer" value={customer} maxLength={200} error={errors.customer} onChange={(event) => setCustomer(event.target.value)} />
        <TextField label="When it showed" hint={zone} type="datetime-local" value={when ?? fieldOf(incident.moment, zone)} error={errors.moment} onChange={(event) => setWhen(event.target.value)} />
      </div>
      <TextArea label="The complaint" rows={4} value={complaint} maxLength={10_000} error={errors.complaint} onChange={(event) => setComplaint(event.target.value)} />
    </ActDialog>
  );
}
