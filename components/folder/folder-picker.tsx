"use client";
import { useId, useState } from "react";
import { Check } from "lucide-react";
import { TextField } from "#components/ui/text-field";

export interface Place {
  id: string | null;
  /** From the top down; empty for the place outside all folders. */
  path: readonly string[];
}

interface Props {
  label: string;
  places: readonly Place[];
  /** Undefined while nothing is chosen; null is outside all folders. */
  chosen?: string | null;
  error?: string;
  onChoose: (id: string | null) => void;
}

const most = 9;
const outside = "No folder";

export const placeName = ({ path }: Place) => (path.length > 0 ? path.join(" / ") : outside);

/** One folder out of however many: a line that narrows, and a few radio buttons. */
export function FolderPicker({ label, places, chosen, error, onChoose }: Props) {
  const group = useId();
  const [sought, setSought] = useState("");
  const wanted = sought.trim().toLowerCase();
  const found = places.filter((place) => placeName(place).toLowerCase().includes(wanted));
  const first = found.slice(0, most);
  const kept = places.find(({ id }) => id === chosen);
  const offered = kept && !first.includes(kept) ? [kept, ...first.slice(0, most - 1)] : first;
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="sr-only">{label}</legend>
      <TextField label={label} error={error} type="search" value={sought} maxLength={100} placeholder="Part of a folder’s name" autoComplete="off" onChange={(event) => setSought(event.target.value)} />
      <div className="grid">
        {offered.map((place) => (
          <label key={place.id} className="flex min-h-8 items-center gap-2 rounded-4 px-2 text-13 hover:bg-well has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-pencil max-desk:min-h-11">
            <input type="radio" name={group} checked={place.id === chosen} onChange={() => onChoose(place.id)} className="sr-only" />
            <span className="min-w-0 flex-1 truncate">
              {place.path.length > 1 ? <span className="text-ink-3">{place.path.slice(0, -1).join(" / ")} / </span> : null}
              {place.path.at(-1) ?? outside}
            </span>
            {place.id === chosen ? <Check size={14} aria-hidden className="text-pencil" /> : null}
          </label>
        ))}
      </div>
      <p role="status" className="text-12 text-ink-3 empty:hidden">
        {found.length === 0 ? "No folder is called that; try fewer letters." : found.length > most ? `${found.length - most} more; write part of a name to find them.` : null}
      </p>
    </fieldset>
  );
}
