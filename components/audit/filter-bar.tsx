"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useApi } from "#components/api/provider";
import { Button } from "#components/ui/button";
import { Choice } from "./choice";
import { anyIn, optionFor, type Filters } from "./filters";

interface Props {
  filters: Filters;
  onFilter: (filters: Filters) => void;
}

/** Every filter lies in the address, so a view of the log can be sent to somebody. */
export function FilterBar({ filters, onFilter }: Props) {
  const { data: seen } = useSuspenseQuery(useApi().audit.facets.queryOptions({}));
  const { before: _place, ...kept } = filters;
  const set = (name: keyof Filters) => (value: string) => onFilter({ ...kept, [name]: value || undefined });
  return (
    <div role="search" aria-label="Filters" className="grid grid-cols-[repeat(3,minmax(0,1fr))_9.5rem_9.5rem] items-end gap-3 max-wide:grid-cols-2 max-desk:gap-2">
      <Choice label="who" any="anyone" value={filters.who} options={seen.actors.map(({ id, name }) => ({ value: id, label: name }))} onChoose={set("who")} />
      <Choice label="what" any="anything" value={filters.what} options={seen.actions.map(optionFor)} onChoose={set("what")} />
      <SubjectText key={filters.text} text={filters.text} onText={set("text")} />
      <Day label="from" value={filters.from} max={filters.to} onDay={set("from")} />
      <Day label="to, included (UTC)" value={filters.to} min={filters.from} onDay={set("to")} />
      {anyIn(filters) ? (
        <Button kind="quiet" size="small" className="justify-self-start" onClick={() => onFilter({})}>
          Clear the filters
        </Button>
      ) : null}
    </div>
  );
}

function SubjectText({ text = "", onText }: { text?: string; onText: (text: string) => void }) {
  const id = useId();
  const settle = (written: string) => written.trim() === text || onText(written.trim());
  return (
    <div className="min-w-0 max-wide:col-span-2">
      <label htmlFor={id} className="mb-1 block text-12 text-ink-3">
        on whom or what
      </label>
      <input
        id={id}
        type="search"
        defaultValue={text}
        maxLength={100}
        enterKeyHint="search"
        placeholder="Part of a name"
        className="field-box"
        onKeyDown={(event) => event.key === "Enter" && settle(event.currentTarget.value)}
        onBlur={(event) => settle(event.currentTarget.value)}
      />
    </div>
  );
}

function Day({ label, value = "", onDay, ...bounds }: { label: string; value?: string; min?: string; max?: string; onDay: (day: string) => void }) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-12 text-ink-3">
        {label}
      </label>
      <input id={id} type="date" value={value} onChange={(event) => onDay(event.target.value)} className="field-box" {...bounds} />
    </div>
  );
}
