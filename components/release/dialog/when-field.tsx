"use client";
import { Segmented } from "#components/ui/segmented";
import { TextField } from "#components/ui/text-field";
import { fieldOf, momentIn } from "./zone-time";

const choices = [
  { value: "now", label: "Now" },
  { value: "later", label: "At a time…" },
] as const;

interface Props {
  zone: string;
  /** As the field has it; undefined for now. */
  value: string | undefined;
  onValue: (value: string | undefined) => void;
}

/** Now, or at a time by the workspace's clocks. */
export function WhenField({ zone, value, onValue }: Props) {
  const at = value === undefined ? undefined : momentIn(value, zone);
  const past = at !== undefined && at <= new Date();
  return (
    <div className="flex flex-wrap items-start gap-3">
      <Segmented label="When" segments={choices} value={value === undefined ? "now" : "later"} onChange={(choice) => onValue(choice === "now" ? undefined : fieldOf(inAnHour(), zone))} />
      {value === undefined ? null : (
        <TextField
          label="At"
          hint={zone}
          type="datetime-local"
          className="w-64"
          value={value}
          required
          error={past ? "This time has passed" : undefined}
          help="Every gate is judged again then; if it is refused, you are told."
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </div>
  );
}

const inAnHour = () => new Date(Math.ceil(Date.now() / 3_600_000 + 1) * 3_600_000);
