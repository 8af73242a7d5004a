import { Checkbox } from "#components/ui/checkbox";
import type { Input } from "#server/core/version/content";
import type { Proposal } from "#server/core/exchange/split-text";

interface Props {
  proposals: readonly Proposal[];
  inputs: readonly Input[];
  /** Marks that stay words, as they are written. */
  left: readonly string[];
  onLeft: (left: string[]) => void;
}

/** The inputs that were found, each with its reason; one that was only a word can be left as one. */
export function Proposals({ proposals, inputs, left, onLeft }: Props) {
  const types = new Map(inputs.map((input) => [input.name, input]));
  return (
    <ul className="grid gap-2">
      {proposals.map(({ name, from, why }) => (
        <li key={from}>
          {from.startsWith("{{") ? (
            <Said name={name} input={types.get(name)} why={why} />
          ) : (
            <Checkbox checked onCheckedChange={() => onLeft([...left, from])} label={<Said name={name} from={from} input={types.get(name)} why={why} />} />
          )}
        </li>
      ))}
      {left.map((from) => (
        <li key={from}>
          <Checkbox checked={false} onCheckedChange={() => onLeft(left.filter((one) => one !== from))} label={<span className="text-ink-3">{from} stays as it is written</span>} />
        </li>
      ))}
    </ul>
  );
}

function Said({ name, from, input, why }: { name: string; from?: string; input?: Input; why: string }) {
  return (
    <span className="text-13">
      <span className="mono font-medium">{name}</span>
      <span className="text-12 text-ink-3">
        {" "}
        {input?.type.replace("_", " ")}
        {input?.untrusted ? ", untrusted" : ""}
        {from ? `, from ${from}` : ""}. {why}
      </span>
    </span>
  );
}
