"use client";
import { useState, type FormEvent, type ReactElement } from "react";
import { Button } from "#components/ui/button";
import { Popover } from "#components/ui/popover";
import { TextField } from "#components/ui/text-field";
import { endsOf, without, type Asked, type RangeName } from "./asked";
import { filterLabels, spans } from "./words";

interface Props {
  trigger: ReactElement;
  name: RangeName;
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

const fields = {
  time: { type: "datetime-local", from: "from", to: "until", hint: "UTC", pattern: undefined },
  cost: { type: "text", from: "at least", to: "at most", hint: "dollars", pattern: "\\d{1,6}(\\.\\d{1,12})?" },
  latency: { type: "text", from: "at least", to: "at most", hint: "milliseconds", pattern: "\\d{1,9}" },
} as const;

/** Two ends, of which one is enough; for the time also the usual spans. */
export function RangeMenu({ trigger, name, asked, onAsk }: Props) {
  const [open, setOpen] = useState(true);
  const [from, to] = endsOf[name].slice(-2) as ["from", "to"];
  const { type, hint, pattern, ...said } = fields[name];

  function settle(next: Asked) {
    setOpen(false);
    onAsk({ ...without(asked, name), ...next });
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const word = (end: string) => {
      const value = given.get(end);
      return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
    };
    settle({ [from]: word("from"), [to]: word("to") });
  }

  return (
    <Popover open={open} onOpenChange={setOpen} trigger={trigger} label={`Filter by ${filterLabels[name]}`}>
      {name === "time" ? (
        <div className="mb-3 grid grid-cols-2 gap-1">
          {spans.map(({ value, label }) => (
            <Button key={value} size="small" aria-pressed={asked.last === value} onClick={() => settle({ last: value })}>
              {label}
            </Button>
          ))}
        </div>
      ) : null}
      <form onSubmit={send} className="grid gap-3">
        <TextField label={said.from} hint={hint} name="from" type={type} pattern={pattern} inputMode={type === "text" ? "decimal" : undefined} defaultValue={asked[from]} autoComplete="off" />
        <TextField label={said.to} hint={hint} name="to" type={type} pattern={pattern} inputMode={type === "text" ? "decimal" : undefined} defaultValue={asked[to]} autoComplete="off" />
        <div className="flex justify-end gap-2">
          <Button type="submit" kind="primary" size="small">
            Apply
          </Button>
        </div>
      </form>
    </Popover>
  );
}
