"use client";
import { Select } from "#components/ui/select";
import { TextField } from "#components/ui/text-field";
import type { WeekTime } from "#server/core/policy/demands";
import { weekdays } from "#server/core/policy/say-freeze";

/** A day of the week and a time on it. */
export function WeekTimeField({ label, at: { day, time }, onChange }: { label: string; at: WeekTime; onChange: (at: WeekTime) => void }) {
  return (
    <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-2">
      <Select label={label} options={weekdays.map((name, index) => ({ value: String(index + 1), label: name }))} value={String(day)} onValueChange={(chosen) => onChange({ day: Number(chosen), time })} />
      <TextField label="At" type="time" value={time} required onChange={(event) => onChange({ day, time: event.target.value })} />
    </div>
  );
}
