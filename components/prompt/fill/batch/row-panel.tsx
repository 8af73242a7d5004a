"use client";
import { useState, type ReactNode, type RefObject } from "react";
import { Copy, CopyPlus, Trash2 } from "lucide-react";
import { Button } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import { Segmented } from "#components/ui/segmented";
import { FillForm } from "#components/prompt/fill/fill-form";
import { cellOf } from "#server/core/template/values";
import type { Input } from "#server/core/version/content";
import type { Reader } from "./reader";
import { RenderedText } from "./rendered-text";
import type { Row } from "./rows";

interface Props {
  row: Row;
  number: number;
  inputs: readonly Input[];
  reader: Reader;
  /** Where Escape in the table leads. */
  home: RefObject<HTMLElement | null>;
  onWrite: (name: string, cell: string) => void;
  /** Where this row can be taken, or where its output is awaited. */
  takeAway?: ReactNode;
  onCopy: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
}

const views = [
  { value: "rendered", label: "Rendered" },
  { value: "form", label: "Form" },
] as const;

/** The row in hand: what it renders as, or its values in a form. */
export function RowPanel({ row, number, inputs, reader, home, takeAway, onWrite, onCopy, onDuplicate, onRemove }: Props) {
  const [view, setView] = useState<(typeof views)[number]["value"]>("rendered");
  const { values, problems } = reader.read(row.cells);
  return (
    <section ref={home} tabIndex={-1} aria-label={`Row ${number}`} className="min-w-0 outline-none">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2 className="text-13 font-bold">Row {number}</h2>
        {row.segment ? <span className="min-w-0 truncate text-12 text-ink-3">{row.segment}</span> : null}
        <span className="ml-auto">
          <Segmented label="What is shown of the row" segments={views} value={view} onChange={setView} />
        </span>
      </div>
      <div className="mt-3">{view === "form" ? <FillForm key={row.id} inputs={inputs} values={values} problems={Object.fromEntries(problems.map(({ column, sentence }) => [column, sentence]))} onValue={(name, value) => onWrite(name, cellFor(name, value))} /> : <Shown row={row} reader={reader} />}</div>
      <div className="mt-3 flex items-center gap-2">
        <Button size="small" disabled={!reader.rendered(row.cells)?.ok} onClick={onCopy}>
          <Copy size={14} />
          Copy
        </Button>
        {takeAway}
        <IconButton label={`Duplicate row ${number}`} className="ml-auto" onClick={onDuplicate}>
          <CopyPlus size={16} />
        </IconButton>
        <IconButton label={`Remove row ${number}`} onClick={onRemove}>
          <Trash2 size={16} />
        </IconButton>
      </div>
    </section>
  );

  function cellFor(name: string, value: Parameters<typeof cellOf>[1]) {
    const input = inputs.find((one) => one.name === name);
    return input ? cellOf(input, value) : "";
  }
}

function Shown({ row, reader }: Pick<Props, "row" | "reader">) {
  const rendered = reader.rendered(row.cells);
  if (!rendered) return <p className="text-13 text-ink-2">This row is blank. Fill a cell, and the prompt appears here as it will be sent.</p>;
  if (rendered.ok) return <RenderedText messages={rendered.messages} />;
  return (
    <div className="text-13">
      <p className="text-ink-2">This row can’t be rendered yet:</p>
      <ul className="mt-1 list-disc pl-4">
        {rendered.problems.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
