"use client";
import { useId, type ComponentProps, type ReactNode } from "react";
import * as Radix from "@radix-ui/react-checkbox";
import { Check, Minus } from "lucide-react";
import { FieldNote, fieldAria } from "./field";

type Props = Omit<ComponentProps<typeof Radix.Root>, "id"> & { label: ReactNode; help?: ReactNode; error?: ReactNode };

export function Checkbox({ label, help, error, ...root }: Props) {
  const id = useId();
  return (
    <div className="flex items-start gap-2 text-13">
      <Radix.Root
        {...fieldAria(id, { help, error })}
        className="group mt-px grid size-4 shrink-0 place-items-center rounded-4 border border-edge bg-sheet text-on-pencil disabled:border-rule disabled:bg-well data-[state=checked]:border-pencil data-[state=checked]:bg-pencil data-[state=indeterminate]:border-pencil data-[state=indeterminate]:bg-pencil"
        {...root}
      >
        <Radix.Indicator>
          <Check size={12} strokeWidth={3} className="group-data-[state=indeterminate]:hidden" />
          <Minus size={12} strokeWidth={3} className="hidden group-data-[state=indeterminate]:block" />
        </Radix.Indicator>
      </Radix.Root>
      <div className="min-w-0">
        <label htmlFor={id}>{label}</label>
        <FieldNote id={id} help={help} error={error} />
      </div>
    </div>
  );
}
