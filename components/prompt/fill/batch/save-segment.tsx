"use client";
import { useState } from "react";
import { Button } from "#components/ui/button";
import { TextField } from "#components/ui/text-field";

interface Props {
  row: { number: number; segment?: string };
  names: readonly string[];
  pending: boolean;
  saved?: string;
  onSave: (name: string) => void;
}

/** Keeps the row in hand under a name. */
export function SaveSegment({ row, names, pending, saved, onSave }: Props) {
  const [name, setName] = useState(row.segment ?? "");
  const given = name.trim();
  const help = saved === given && saved !== "" ? `“${saved}” is saved.` : names.includes(given) ? "There is one of this name already; saving replaces its values." : undefined;
  return (
    <form
      noValidate
      className="mt-3 flex items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (given !== "") onSave(given);
      }}
    >
      <TextField label={`Save row ${row.number} as`} className="max-w-80 flex-1" value={name} maxLength={60} autoComplete="off" help={help} onChange={({ target }) => setName(target.value)} />
      <Button type="submit" className="mt-5.5" pending={pending} disabled={given === ""}>
        Save
      </Button>
    </form>
  );
}
