"use client";
import type { Input, InputType, Limits } from "#server/core/version/content";
import { TextField } from "#components/ui/text-field";
import { NumberField } from "./number-field";
import { isCounted } from "./retyped";

const units: Partial<Record<InputType, string>> = { text: "characters", long_text: "characters", list: "items", multi_choice: "choices" };

interface Props {
  input: Input;
  onLimits: (limits: Limits | undefined) => void;
}

export function LimitFields({ input: { type, limits = {} }, onLimits }: Props) {
  const put = (change: Limits) => {
    const next = Object.fromEntries(Object.entries({ ...limits, ...change }).filter(([, limit]) => limit !== undefined && limit !== ""));
    onLimits(Object.keys(next).length > 0 ? next : undefined);
  };
  if (type === "date") {
    return (
      <div className="grid grid-cols-2 gap-3">
        <TextField label="Not before" type="date" value={limits.earliest ?? ""} onChange={({ target }) => put({ earliest: target.value })} />
        <TextField label="Not after" type="date" value={limits.latest ?? ""} onChange={({ target }) => put({ latest: target.value })} />
      </div>
    );
  }
  if (!isCounted(type)) return null;
  const unit = units[type];
  const range = unit ? { whole: true, min: 0, max: 1_000_000 } : { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };
  return (
    <div className="grid grid-cols-2 gap-3">
      <NumberField label="At least" hint={unit} value={limits.min} {...range} onValue={(min) => put({ min })} />
      <NumberField label="At most" hint={unit} value={limits.max} {...range} onValue={(max) => put({ max })} />
    </div>
  );
}
