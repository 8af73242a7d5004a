"use client";
import { useState, type ReactElement } from "react";
import { dayText } from "#server/core/run/day";
import { Button } from "#components/ui/button";
import { Popover } from "#components/ui/popover";
import { TextField } from "#components/ui/text-field";

interface Props {
  trigger: ReactElement;
  shown: { from: number; to: number };
  onChoose: (from: string, to: string) => void;
}

/** Any first and last day. */
export function DaysMenu({ trigger, shown, onChoose }: Props) {
  const [open, setOpen] = useState(true);
  const [days, setDays] = useState({ from: dayText(shown.from), to: dayText(shown.to) });
  const turned = days.from > days.to;
  return (
    <Popover open={open} onOpenChange={setOpen} trigger={trigger} label="First and last day" align="end">
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          setOpen(false);
          onChoose(days.from, days.to);
        }}
      >
        <TextField label="First day" type="date" value={days.from} required onChange={(event) => setDays({ ...days, from: event.target.value })} />
        <TextField label="Last day" type="date" value={days.to} required error={turned ? "It comes before the first" : undefined} onChange={(event) => setDays({ ...days, to: event.target.value })} />
        <Button kind="primary" type="submit" disabled={turned || !days.from || !days.to}>
          Show these days
        </Button>
      </form>
    </Popover>
  );
}
