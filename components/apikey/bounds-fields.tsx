"use client";
import { WordsField } from "#components/prompt/words-field";
import { TextField } from "#components/ui/text-field";

export interface Bounds {
  environments: string[];
  addresses: string[];
  origins: string[];
  /** As it is typed; empty for as many as is usual. */
  perMinute: string;
}

export const unbounded: Bounds = { environments: [], addresses: [], origins: [], perMinute: "" };

interface Props {
  bounds: Bounds;
  usual: number;
  errors: Record<string, string>;
  onBounds: (bounds: Bounds) => void;
}

/** Where and how often a key may be used. */
export function BoundsFields({ bounds, usual, errors, onBounds }: Props) {
  const { environments, addresses, origins, perMinute } = bounds;
  return (
    <div className="grid gap-4">
      <WordsField label="Environments" help="Empty for all of them." error={errorOf("environments", errors)} words={environments} offered={["production", "staging", "development"]} lower onWords={(words) => onBounds({ ...bounds, environments: words })} />
      <WordsField label="Network addresses" help="Like 192.0.2.7 or 10.0.0.0/8. Empty for any." error={errorOf("addresses", errors)} words={addresses} offered={[]} longest={60} onWords={(words) => onBounds({ ...bounds, addresses: words })} />
      <WordsField label="Pages that may use it from a browser" help="Like https://www.example.com. Empty for none: whoever sees such a page sees the key." error={errorOf("origins", errors)} words={origins} offered={[]} longest={260} onWords={(words) => onBounds({ ...bounds, origins: words })} />
      <TextField label="Requests a minute" hint={`usually ${usual.toLocaleString("en")}`} error={errorOf("perMinute", errors)} inputMode="numeric" value={perMinute} maxLength={10} placeholder={String(usual)} onChange={(event) => onBounds({ ...bounds, perMinute: event.target.value.replace(/\D/g, "") })} />
    </div>
  );
}

/** Of a list the server names the item that was wrong: addresses.2. */
const errorOf = (name: string, errors: Record<string, string>) => errors[name] ?? Object.entries(errors).find(([path]) => path.startsWith(`${name}.`))?.[1];
