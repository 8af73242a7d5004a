import type { ReactNode } from "react";
import { CircleX } from "lucide-react";
import { clsx } from "clsx";

export interface FieldText {
  label: ReactNode;
  hint?: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  /** The name of an input of a prompt is written in mono. */
  asKey?: boolean;
}

/** What a control needs in order to be named and explained by its Field. */
export function fieldAria(id: string, { help, error }: Pick<FieldText, "help" | "error">) {
  return {
    id,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": help || error ? `${id}-note` : undefined,
  };
}

export function Field({
  id,
  label,
  hint,
  help,
  error,
  asKey,
  className,
  children,
}: FieldText & { id: string; className?: string; children: ReactNode }) {
  return (
    <div className={clsx("min-w-0", className)}>
      <div className="mb-1 flex items-baseline gap-2">
        <label htmlFor={id} id={`${id}-label`} className={clsx("text-13", asKey ? "mono font-medium" : "font-medium")}>
          {label}
        </label>
        {hint ? <span className="ml-auto text-12 text-ink-3">{hint}</span> : null}
      </div>
      {children}
      <FieldNote id={id} help={help} error={error} />
    </div>
  );
}

export function FieldNote({ id, help, error }: { id: string } & Pick<FieldText, "help" | "error">) {
  return (
    <div id={`${id}-note`} aria-live="polite" className="text-12">
      {error ? (
        <p className="mt-1 flex gap-1 text-bad">
          <CircleX size={14} className="mt-px" />
          <span>{error}</span>
        </p>
      ) : help ? (
        <p className="mt-1 text-ink-3">{help}</p>
      ) : null}
    </div>
  );
}
