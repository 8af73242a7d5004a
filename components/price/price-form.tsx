"use client";
import { useState } from "react";
import { fieldsOf } from "#components/api/refusal";
import { ActDialog } from "#components/shell/act-dialog";
import { TextField } from "#components/ui/text-field";
import { dayText, daysIn } from "#server/core/run/day";
import type { Price } from "./price-table";

type Given = Omit<Price, "id">;

interface Props {
  stands?: Price;
  model?: string;
  /** Where the workspace's days begin. */
  timeZone: string;
  error: unknown;
  onSave: (given: Given) => Promise<void>;
  onClose: () => void;
}

export function PriceForm({ stands, model = "", timeZone, error, onSave, onClose }: Props) {
  const [given, setGiven] = useState<Given>(() => stands ?? { model, from: dayText(daysIn(timeZone).of(Date.now())), input: "", output: "", cached: "", reasoning: "" });
  const wrong = fieldsOf(error);
  const field = (name: keyof Given) => ({ value: given[name], error: wrong[name], onChange: (event: { target: { value: string } }) => setGiven({ ...given, [name]: event.target.value }) });
  const amount = { inputMode: "decimal", autoComplete: "off", maxLength: 20 } as const;
  const { model: name, from, input, output, cached, reasoning } = given;
  return (
    <ActDialog
      title={stands ? `Change the price of ${stands.model}` : "Add a price"}
      sentence="It counts for runs of its days that are stored from now on. Runs that are stored already keep their cost."
      act="Save"
      unready={!name.trim() || !from || !input.trim() || !output.trim()}
      onAct={() => onSave({ model: name, from, input, output, cached, reasoning })}
      onClose={onClose}
    >
      <TextField label="Model" help="Its whole name, or the beginning and a star: gpt-5-mini* also prices dated ones. The closest name counts." maxLength={200} spellCheck={false} autoCapitalize="none" autoComplete="off" required {...field("model")} />
      <TextField label="From this day on" type="date" required {...field("from")} />
      <div className="grid gap-4 desk:grid-cols-2">
        <TextField label="Input" hint="$ per million" required {...amount} {...field("input")} />
        <TextField label="Output" hint="$ per million" required {...amount} {...field("output")} />
        <TextField label="Cached input" hint="if it differs" {...amount} {...field("cached")} />
        <TextField label="Reasoning" hint="if it differs" {...amount} {...field("reasoning")} />
      </div>
    </ActDialog>
  );
}
