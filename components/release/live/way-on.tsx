import { ArrowRight } from "lucide-react";
import type { Place } from "#components/release/answers";
import { Gates, sayGates } from "#components/release/gates";
import { Button } from "#components/ui/button";
import { Stamp } from "#components/ui/stamp";

interface Props {
  place: Place;
  /** The place before; undefined where the way begins. */
  from: Place | undefined;
  onPromote: ((environmentId: string) => void) | undefined;
}

/** What stands between one place and the next: the gates of the next, lit or dark for what would come. */
export function WayOn({ place: { environment, live, next }, from, onPromote }: Props) {
  return (
    <section aria-label={`The way into ${environment.name}`} className="min-w-40 flex-1 px-3 pt-4 max-desk:px-4 max-desk:py-3">
      <h2 className="flex items-center gap-2 text-12 font-medium text-ink-2">
        <span aria-hidden className="h-px min-w-2 flex-none bg-edge-2 max-desk:hidden" />
        {next ? (
          <span>
            {environment.name}: {sayGates(next.gates)}
          </span>
        ) : (
          <span className="font-regular text-ink-3">{nothingToPromote(from, live !== undefined)}</span>
        )}
        <span aria-hidden className="h-px flex-1 bg-edge-2 max-desk:hidden" />
        <ArrowRight size={12} aria-hidden className="-ml-3 text-ink-3 max-desk:hidden" />
      </h2>
      {next ? (
        <>
          {from ? null : (
            <p className="mt-2">
              <Stamp environment="newest" version={next.number} ink="dotted" />
            </p>
          )}
          <div className="mt-2">
            <Gates gates={next.gates} />
          </div>
          {onPromote ? (
            <Button size="small" className="mt-2" onClick={() => onPromote(environment.id)}>
              Promote {next.number}…
            </Button>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

function nothingToPromote(from: Place | undefined, lives: boolean) {
  if (!from) return lives ? "the newest version" : "no version yet";
  return from.live ? "the same version" : `nothing in ${from.environment.name} yet`;
}
