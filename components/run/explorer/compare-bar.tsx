import { Columns2, X } from "lucide-react";
import { compareRunsAddress } from "#components/run/address";
import { ButtonLink } from "#components/ui/button";
import { IconButton } from "#components/ui/icon-button";
import type { RunLine } from "./answers";
import { titleOf } from "./run-row";

interface Props {
  slug: string;
  runs: readonly RunLine[];
  onClear: () => void;
}

/** One ticked run waits for another to stand beside. */
export function CompareBar({ slug, runs: [one, other], onClear }: Props) {
  if (!one) return null;
  return (
    <div role="region" aria-label="Chosen runs" className="floating sticky bottom-4 z-10 mt-4 flex items-center gap-2 py-1.5 pr-1.5 pl-3 text-13 max-desk:bottom-16">
      <span role="status" className="min-w-0 flex-1 truncate">
        <b className="font-strong">{titleOf(one)}</b>
        {other ? <> and <b className="font-strong">{titleOf(other)}</b></> : <span className="text-ink-3">, choose another to compare it with</span>}
      </span>
      {other ? (
        <ButtonLink kind="primary" size="small" href={compareRunsAddress(slug, other.id, one.id)}>
          <Columns2 size={14} /> Compare
        </ButtonLink>
      ) : null}
      <IconButton label="Let them go" onClick={onClear}>
        <X size={16} />
      </IconButton>
    </div>
  );
}
