"use client";
import { useId, useState } from "react";
import { Check } from "lucide-react";
import { Avatar } from "#components/ui/avatar";
import { TextField } from "#components/ui/text-field";
import { matches } from "./matches";

interface Person {
  id: string;
  name: string;
  email: string;
}

interface Props {
  label: string;
  people: readonly Person[];
  chosen?: string;
  error?: string;
  onChoose: (id: string) => void;
}

const most = 6;

/** One person out of however many: a line that narrows, and a few radio buttons. */
export function PersonPicker({ label, people, chosen, error, onChoose }: Props) {
  const group = useId();
  const [sought, setSought] = useState("");
  const found = people.filter((person) => matches(sought, person.name, person.email));
  const first = found.slice(0, most);
  const kept = people.find(({ id }) => id === chosen);
  const offered = kept && !first.includes(kept) ? [kept, ...first.slice(0, most - 1)] : first;
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="sr-only">{label}</legend>
      <TextField label={label} error={error} type="search" value={sought} maxLength={100} placeholder="Part of a name or address" autoComplete="off" onChange={(event) => setSought(event.target.value)} />
      <div className="grid">
        {offered.map(({ id, name, email }) => (
          <label key={id} className="flex min-h-9 items-center gap-2 rounded-4 px-2 text-13 hover:bg-well has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-pencil max-desk:min-h-11">
            <input type="radio" name={group} value={id} checked={id === chosen} onChange={() => onChoose(id)} className="sr-only" />
            <Avatar name={name} />
            <span className="truncate">{name}</span>
            <span className="ml-auto truncate text-12 text-ink-3">{email}</span>
            {id === chosen ? <Check size={14} aria-hidden className="text-pencil" /> : null}
          </label>
        ))}
      </div>
      <p role="status" className="text-12 text-ink-3 empty:hidden">
        {found.length === 0 ? "Nobody is called that; try fewer letters." : found.length > most ? `${found.length - most} more; write part of a name to find them.` : null}
      </p>
    </fieldset>
  );
}
