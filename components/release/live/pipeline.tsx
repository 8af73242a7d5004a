import { Fragment } from "react";
import type { LivePage } from "#components/release/answers";
import { PlaceCard } from "./place-card";
import { WayOn } from "./way-on";

interface Props {
  live: LivePage;
  onPromote: ((environmentId: string) => void) | undefined;
}

/** Environments in order, what is live in each, and between them what it takes to go on. On a phone the one that people meet stands first. */
export function Pipeline({ live: { prompt, places }, onPromote }: Props) {
  return (
    <div role="region" aria-label="Pipeline" tabIndex={places.length > 4 ? 0 : undefined} className="mt-4 flex items-stretch overflow-x-auto max-desk:flex-col-reverse">
      {places.map((place, at) => (
        <Fragment key={place.environment.id}>
          {at > 0 || place.next ? <WayOn place={place} from={places[at - 1]} onPromote={onPromote} /> : null}
          <PlaceCard promptKey={prompt.key} place={place} next={places[at + 1]} last={at === places.length - 1} />
        </Fragment>
      ))}
    </div>
  );
}
