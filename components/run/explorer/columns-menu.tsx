"use client";
import { useState, type ReactElement } from "react";
import { Checkbox } from "#components/ui/checkbox";
import { Popover } from "#components/ui/popover";
import type { Asked } from "./asked";
import { columns, columnsIn, colsOf } from "./columns";

interface Props {
  trigger: ReactElement;
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** Which facts the rows tell; the address keeps them, and so does a view. */
export function ColumnsMenu({ trigger, asked, onAsk }: Props) {
  const [open, setOpen] = useState(true);
  const shown = columnsIn(asked.cols);
  return (
    <Popover open={open} onOpenChange={setOpen} trigger={trigger} label="Columns" align="end">
      <fieldset className="grid grid-cols-2 gap-x-4 gap-y-2">
        <legend className="mb-2 text-12 text-ink-3">Beside which run it is</legend>
        {columns.map(({ name, label }) => (
          <Checkbox
            key={name}
            label={label}
            checked={shown.includes(name)}
            disabled={shown.length === 1 && shown[0] === name}
            onCheckedChange={(on) => onAsk({ ...asked, cols: colsOf(on === true ? [...shown, name] : shown.filter((one) => one !== name)) })}
          />
        ))}
      </fieldset>
    </Popover>
  );
}
