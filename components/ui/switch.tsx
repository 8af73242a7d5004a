"use client";
import { useId, type ComponentProps, type ReactNode } from "react";
import * as Radix from "@radix-ui/react-switch";
import { FieldNote, fieldAria } from "./field";

type Props = Omit<ComponentProps<typeof Radix.Root>, "id"> & { label: ReactNode; help?: ReactNode };

export function Switch({ label, help, ...root }: Props) {
  const id = useId();
  return (
    <div className="flex items-start gap-2 text-13">
      <Radix.Root
        {...fieldAria(id, { help })}
        className="mt-px h-4 w-7 shrink-0 rounded-full bg-edge transition-colors duration-100 disabled:opacity-50 data-[state=checked]:bg-pencil"
        {...root}
      >
        <Radix.Thumb className="block size-3 translate-x-0.5 rounded-full bg-sheet transition-transform duration-100 data-[state=checked]:translate-x-3.5" />
      </Radix.Root>
      <div className="min-w-0">
        <label htmlFor={id}>{label}</label>
        <FieldNote id={id} help={help} />
      </div>
    </div>
  );
}
