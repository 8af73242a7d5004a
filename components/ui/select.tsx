"use client";
import { useId, type ComponentProps } from "react";
import * as Radix from "@radix-ui/react-select";
import { Check, ChevronDown } from "lucide-react";
import { Field, fieldAria, type FieldText } from "./field";
import { usePortalHome } from "./portal-home";

export interface Option {
  value: string;
  label: string;
  note?: string;
  disabled?: boolean;
}

type Props = FieldText & { options: readonly Option[]; placeholder?: string; className?: string } & Pick<
    ComponentProps<typeof Radix.Root>,
    "name" | "value" | "defaultValue" | "onValueChange" | "disabled" | "required"
  >;

export function Select({ label, hint, help, error, asKey, className, options, placeholder = "Choose", ...root }: Props) {
  const id = useId();
  return (
    <Field {...{ id, label, hint, help, error, asKey, className }}>
      <Radix.Root {...root}>
        <Radix.Trigger
          {...fieldAria(id, { help, error })}
          aria-labelledby={`${id}-label ${id}`}
          className="field-box flex! items-center justify-between gap-2 text-left data-[placeholder]:text-ink-3"
        >
          <span className="truncate">
            <Radix.Value placeholder={placeholder} />
          </span>
          <ChevronDown size={14} className="text-ink-3" />
        </Radix.Trigger>
        <Options options={options} />
      </Radix.Root>
    </Field>
  );
}

function Options({ options }: { options: readonly Option[] }) {
  return (
    <Radix.Portal container={usePortalHome()}>
      <Radix.Content
        position="popper"
        sideOffset={4}
        className="floating z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) animate-appear overflow-hidden p-1"
      >
        <Radix.Viewport>
          {options.map(({ value, label, note, disabled }) => (
            <Radix.Item
              key={value}
              value={value}
              disabled={disabled}
              className="flex min-h-8 items-center gap-2 rounded-4 px-2 py-1 text-13 outline-none data-[disabled]:text-ink-3 data-[highlighted]:bg-tint max-desk:min-h-10"
            >
              <span className="min-w-0 flex-1">
                <Radix.ItemText>{label}</Radix.ItemText>
                {note ? <span className="block max-w-70 text-12 text-ink-3">{note}</span> : null}
              </span>
              <Radix.ItemIndicator>
                <Check size={14} className="text-pencil" />
              </Radix.ItemIndicator>
            </Radix.Item>
          ))}
        </Radix.Viewport>
      </Radix.Content>
    </Radix.Portal>
  );
}
