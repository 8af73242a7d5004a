"use client";
import { useState } from "react";
import { Select } from "#components/ui/select";
import { TextField } from "#components/ui/text-field";

const units = { minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof units;
const names: readonly Unit[] = ["minutes", "hours", "days"];
const fitting = (minutes: number): Unit => (minutes > 0 && minutes % 1440 === 0 ? "days" : minutes === 0 || minutes % 60 === 0 ? "hours" : "minutes");

/** How long it must have been live in the place before. */
export function DwellField({ minutes, error, onChange }: { minutes: number; error?: string; onChange: (minutes: number) => void }) {
  const [unit, setUnit] = useState(() => fitting(minutes));
  const write = (amount: number, chosen: Unit) => onChange(Math.max(0, Math.round(amount * units[chosen])));
  return (
    <div className="grid grid-cols-2 gap-2">
      <TextField label="For at least" type="number" min={0} step="any" value={minutes / units[unit]} error={error} onChange={(event) => write(event.target.valueAsNumber || 0, unit)} />
      <Select
        label="Unit"
        options={names.map((value) => ({ value, label: value }))}
        value={unit}
        onValueChange={(value) => {
          const chosen = names.find((name) => name === value) ?? unit;
          setUnit(chosen);
          write(minutes / units[unit], chosen);
        }}
      />
    </div>
  );
}
