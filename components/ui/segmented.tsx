"use client";
import { useId, type ReactNode } from "react";

export interface Segment<Value extends string> {
  value: Value;
  label: ReactNode;
}

/** One of few: real radio buttons, so the arrow keys and forms work by themselves. */
export function Segmented<Value extends string>({
  label,
  segments,
  value,
  defaultValue = segments[0]?.value,
  name,
  onChange,
}: {
  label: string;
  segments: readonly Segment<Value>[];
  value?: Value;
  defaultValue?: Value;
  name?: string;
  onChange?: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset className="inline-flex shrink-0 divide-x divide-rule rounded-6 border border-edge-2 bg-sheet text-13 whitespace-nowrap">
      <legend className="sr-only">{label}</legend>
      {segments.map((segment) => (
        <label
          key={segment.value}
          className="relative px-2.5 leading-6.5 text-ink-2 first-of-type:rounded-l-[5px] last-of-type:rounded-r-[5px] hover:text-ink has-checked:bg-well has-checked:font-strong has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-pencil max-desk:leading-9.5"
        >
          <input
            type="radio"
            name={name ?? group}
            value={segment.value}
            {...(value === undefined ? { defaultChecked: segment.value === defaultValue } : { checked: segment.value === value })}
            onChange={() => onChange?.(segment.value)}
            className="absolute inset-0 appearance-none outline-none"
          />
          {segment.label}
        </label>
      ))}
    </fieldset>
  );
}
