"use client";
import { useId, useState } from "react";
import { Check } from "lucide-react";
import { Checkbox } from "#components/ui/checkbox";
import { FieldNote } from "#components/ui/field";
import type { Scope, Scopes } from "./answers";
import { purposeOf, purposes } from "./purposes";

interface Props {
  scopes: readonly Scope[];
  offered: Scopes["scopes"];
  error?: string;
  onScopes: (scopes: readonly Scope[]) => void;
}

/** What a key may do: one of the usual choices, or any by hand. */
export function ScopePicker({ scopes, offered, error, onScopes }: Props) {
  const group = useId();
  const [byHand, setByHand] = useState(false);
  const chosen = byHand ? undefined : purposeOf(scopes);
  const mine = offered.filter((one) => one.mine);
  const usual = purposes.filter((purpose) => purpose.scopes.every((scope) => mine.some((one) => one.scope === scope)));
  const toggle = (scope: Scope, on: boolean) => onScopes(on ? [...scopes, scope] : scopes.filter((one) => one !== scope));

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-13 font-medium">May</legend>
      <div className="grid divide-y divide-rule rounded-6 border border-edge-2 bg-sheet">
        {usual.map(({ name, note, scopes }) => (
          <Choice key={name} group={group} name={name} note={note} chosen={chosen === name} onChoose={() => (setByHand(false), onScopes(scopes))} />
        ))}
        <Choice group={group} name="Something else" note="Choose each scope by hand" chosen={chosen === undefined} onChoose={() => setByHand(true)} />
      </div>
      {chosen === undefined ? (
        <div className="mt-3 grid gap-2 desk:grid-cols-2">
          {mine.map(({ scope, sentence }) => (
            <Checkbox key={scope} label={sentence} checked={scopes.includes(scope)} onCheckedChange={(on) => toggle(scope, on === true)} />
          ))}
        </div>
      ) : null}
      <FieldNote id={group} error={error} />
    </fieldset>
  );
}

interface ChoiceProps {
  group: string;
  name: string;
  note: string;
  chosen: boolean;
  onChoose: () => void;
}

function Choice({ group, name, note, chosen, onChoose }: ChoiceProps) {
  return (
    <label className="flex min-h-11 items-center gap-2 px-3 py-1.5 text-13 hover:bg-well has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-pencil">
      <input type="radio" name={group} checked={chosen} onChange={onChoose} className="sr-only" />
      <span className="min-w-0 flex-1">
        {name}
        <span className="block text-12 text-ink-3">{note}</span>
      </span>
      {chosen ? <Check size={14} aria-hidden className="text-pencil" /> : null}
    </label>
  );
}
