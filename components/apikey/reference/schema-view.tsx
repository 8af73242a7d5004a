"use client";
import { useState, type ReactNode } from "react";
import { ChevronRight } from "lucide-react";
import { resolved, type Schema, type Schemas } from "./description";
import { Said } from "./said";
import { typeWords } from "./type-words";

interface Props {
  schema: Schema;
  schemas: Schemas;
}

/** The fields of an object, each of which opens to its own. */
export function SchemaView({ schema: given, schemas }: Props) {
  const { schema } = resolved(given, schemas);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return choices.map((choice, at) => <Choice key={at} choice={choice} schemas={schemas} />);
  if (schema.type === "array" && schema.items) return <SchemaView schema={schema.items} schemas={schemas} />;
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0) return <p className="py-1.5 text-13 text-ink-2">{typeWords(given, schemas)}</p>;
  return (
    <ul className="divide-y divide-rule">
      {fields.map(([name, field]) => (
        <Field key={name} name={name} required={schema.required?.includes(name) ?? false} schema={field} schemas={schemas} />
      ))}
    </ul>
  );
}

function Choice({ choice, schemas }: { choice: Schema; schemas: Schemas }) {
  const { schema, name } = resolved(choice, schemas);
  const constant = Object.values(schema.properties ?? {}).find((property) => property.const !== undefined)?.const;
  return (
    <Foldable head={<span className="text-13">{name ?? (constant === undefined ? typeWords(choice, schemas) : `if it is ${JSON.stringify(constant)}`)}</span>}>
      {() => <SchemaView schema={schema} schemas={schemas} />}
    </Foldable>
  );
}

function Field({ name, required, schema, schemas }: Props & { name: string; required: boolean }) {
  const head = <FieldHead name={name} required={required} schema={schema} schemas={schemas} />;
  return (
    <li className="py-1.5">
      {opens(schema, schemas) ? <Foldable head={head}>{() => <SchemaView schema={schema} schemas={schemas} />}</Foldable> : <div className="pl-4.5">{head}</div>}
    </li>
  );
}

export function FieldHead({ name, required, schema, schemas }: Props & { name: string; required: boolean }) {
  return (
    <div className="min-w-0 text-13">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <code className="mono font-medium break-all">{name}</code>
        <span className="min-w-0 text-12 break-words text-ink-3">{typeWords(schema, schemas)}</span>
        {required ? <span className="text-12 text-ink-2">required</span> : null}
      </span>
      {schema.description ? <p className="mt-0.5 text-12 text-ink-2"><Said>{schema.description}</Said></p> : null}
    </div>
  );
}

/** Draws what is inside only once it is opened: schemas may hold themselves. */
function Foldable({ head, children }: { head: ReactNode; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="group/fold">
      <summary className="flex list-none items-start gap-1 rounded-3 hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight size={14} className={open ? "mt-0.5 rotate-90 text-ink-3" : "mt-0.5 text-ink-3"} />
        {head}
      </summary>
      {open ? <div className="mt-1 ml-1.5 border-l border-rule pl-3">{children()}</div> : null}
    </details>
  );
}

function opens(given: Schema, schemas: Schemas): boolean {
  const { schema } = resolved(given, schemas);
  if (schema.type === "array") return schema.items !== undefined && opens(schema.items, schemas);
  return schema.properties !== undefined || (schema.oneOf ?? schema.anyOf ?? []).some((choice) => opens(choice, schemas));
}
