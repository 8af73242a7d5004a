import type { ReactNode } from "react";
import { UserRound } from "lucide-react";
import { FieldNote } from "#components/ui/field";
import type { Input, InputType, Json } from "#server/core/version/content";

export interface ControlProps {
  input: Input;
  value: Json | undefined;
  problem?: string;
  onValue: (value: Json | undefined) => void;
}

const typeWords: Record<InputType, string> = {
  text: "text",
  long_text: "long text",
  number: "number",
  boolean: "yes or no",
  choice: "choice",
  multi_choice: "choices",
  list: "list",
  date: "date",
  json: "JSON",
};

/** The type of an input as people call it, with its unit. */
export const typeOf = ({ type, unit }: Input) => (unit ? `${typeWords[type]}, ${unit}` : typeWords[type]);

/** What names and explains the control inside. */
export const controlAria = (id: string, input: Input, problem?: string) => ({
  id,
  "aria-required": input.required || undefined,
  "aria-invalid": problem ? true : undefined,
  "aria-describedby": [input.untrusted ? `${id}-untrusted` : "", problem || input.help ? `${id}-note` : ""].filter(Boolean).join(" ") || undefined,
});

interface Props {
  id: string;
  input: Input;
  problem?: string;
  /** A group of controls is named by its legend. */
  group?: boolean;
  children: ReactNode;
}

/** Name, demand and type above; who wrote it, help or what is wrong below. */
export function FilledField({ id, input, problem, group, children }: Props) {
  const { name, required, untrusted, help } = input;
  const Name = group ? "span" : "label";
  return (
    <div className="min-w-0" {...(group ? { role: "group", ...controlAria(id, { ...input, required: false }, problem), "aria-labelledby": `${id}-label` } : {})}>
      <div className="mb-1 flex flex-wrap items-baseline gap-x-1.5">
        <Name id={`${id}-label`} {...(group ? {} : { htmlFor: id })} className="mono max-w-full truncate text-13 font-medium" title={name}>
          {name}
        </Name>
        {required ? <span className="text-12 text-ink-3">required</span> : null}
        <span className="ml-auto text-12 whitespace-nowrap text-ink-3">{typeOf(input)}</span>
      </div>
      {children}
      {untrusted ? (
        <p id={`${id}-untrusted`} className="mt-1 flex gap-1 text-12 text-ink-2">
          <UserRound size={14} aria-hidden className="mt-px" />
          Untrusted: comes from outside
        </p>
      ) : null}
      <FieldNote id={id} help={help} error={problem} />
    </div>
  );
}
