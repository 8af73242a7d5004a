"use client";
import { useId } from "react";
import { Trash2 } from "lucide-react";
import { AddChip } from "#components/ui/chip";
import { FieldNote } from "#components/ui/field";
import { IconButton } from "#components/ui/icon-button";
import { Segmented } from "#components/ui/segmented";
import { TextField } from "#components/ui/text-field";
import { useZone } from "#components/ui/zone";
import type { Freeze } from "#server/core/policy/demands";
import { WeekTimeField } from "./week-time-field";

const kinds = [{ value: "every", label: "Every week" }, { value: "once", label: "Once" }] as const;
const weekend = { from: { day: 5, time: "16:00" }, until: { day: 1, time: "08:00" } };
const nextYear = () => `${new Date().getFullYear() + 1}-01-01T00:00`;

interface Props {
  freezes: readonly Freeze[];
  error?: string;
  onChange: (freezes: Freeze[]) => void;
}

/** When nothing is released. */
export function FreezeFields({ freezes, error, onChange }: Props) {
  const zone = useZone();
  const id = useId();
  const put = (at: number, freeze: Freeze) => onChange(freezes.map((one, index) => (index === at ? freeze : one)));
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="mb-1 text-13 font-medium">Freezes</legend>
      {freezes.map((freeze, at) => (
        <FreezeRow key={at} freeze={freeze} onChange={(changed) => put(at, changed)} onRemove={() => onChange(freezes.filter((_, index) => index !== at))} />
      ))}
      <div>
        <AddChip onClick={() => onChange([...freezes, { name: "Weekend", zone, every: weekend }])}>Add a freeze</AddChip>
      </div>
      <FieldNote id={id} error={error} />
    </fieldset>
  );
}

function FreezeRow({ freeze, onChange, onRemove }: { freeze: Freeze; onChange: (freeze: Freeze) => void; onRemove: () => void }) {
  const { name, zone } = freeze;
  return (
    <div role="group" aria-label={`The freeze ${name}`} className="grid gap-2 border-t border-rule pt-3">
      <div className="flex items-end gap-2">
        <TextField label="Called" className="flex-1" value={name} maxLength={60} onChange={(event) => onChange({ ...freeze, name: event.target.value })} />
        <TextField label="Time zone" className="flex-1" value={zone} maxLength={60} spellCheck={false} onChange={(event) => onChange({ ...freeze, zone: event.target.value })} />
        <IconButton label={`Remove the freeze ${name}`} onClick={onRemove}>
          <Trash2 size={16} />
        </IconButton>
      </div>
      <div>
        <Segmented label="How often" segments={kinds} value={"every" in freeze ? "every" : "once"} onChange={(kind) => onChange(kind === "every" ? { name, zone, every: weekend } : { name, zone, once: { from: nextYear(), until: nextYear().replace("-01T", "-02T") } })} />
      </div>
      {"every" in freeze ? (
        <div className="grid gap-2">
          <WeekTimeField label="From" at={freeze.every.from} onChange={(from) => onChange({ name, zone, every: { ...freeze.every, from } })} />
          <WeekTimeField label="Until" at={freeze.every.until} onChange={(until) => onChange({ name, zone, every: { ...freeze.every, until } })} />
        </div>
      ) : (
        <div className="grid gap-2 desk:grid-cols-2">
          <TextField label="From" type="datetime-local" value={freeze.once.from} onChange={(event) => onChange({ name, zone, once: { ...freeze.once, from: event.target.value } })} />
          <TextField label="Until" type="datetime-local" value={freeze.once.until} onChange={(event) => onChange({ name, zone, once: { ...freeze.once, until: event.target.value } })} />
        </div>
      )}
    </div>
  );
}
