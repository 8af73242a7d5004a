"use client";
import { useId } from "react";
import { ChevronDown } from "lucide-react";

interface Props {
  label: string;
  any: string;
  value?: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
}

/** The browser's own list: nothing to load, and on a phone the best there is. */
export function Choice({ label, any, value = "", options, onChoose }: Props) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-12 text-ink-3">
        {label}
      </label>
      <div className="relative">
        <select id={id} value={value} onChange={(event) => onChoose(event.target.value)} className="field-box appearance-none truncate pr-7!">
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={14} className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-ink-3" />
      </div>
    </div>
  );
}
