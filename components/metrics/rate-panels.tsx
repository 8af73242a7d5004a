"use client";
import { ownRated } from "#server/core/metrics/tally";
import { qualityOf } from "#server/core/run/quality";
import { Button } from "#components/ui/button";
import type { Quality } from "./answers";
import type { Asked } from "./asked";
import { RatePanel } from "./rate-panel";
import { count, nOfM, sayInterval, sayRate } from "./say-figures";

interface Props {
  figures: Quality;
  asked: Asked;
  onAsk: (change: Partial<Asked>) => void;
}

/** Regeneration and quality, first and large, and what neither of them counts. */
export function RatePanels({ figures, asked, onAsk }: Props) {
  const { total } = figures;
  const { usable, heavyEdit, discarded } = qualityOf(total, asked.own ? "with own" : "without own");
  const own = ownRated(total);
  return (
    <>
      <p className="mt-3 text-13 text-ink-2">
        <b className="font-strong text-ink">{nOfM({ n: usable.m, m: total.runs }, total.runs === 1 ? "run is rated" : "runs are rated")}.</b>{" "}
        {own > 0 ? (
          <>
            {own === 1 ? "1 rating by an author of their own version is " : `${count(own)} ratings by authors of their own versions are `}
            {asked.own ? "counted too." : "left out."}{" "}
            <Button kind="quiet" size="small" onClick={() => onAsk({ own: asked.own ? undefined : "1" })}>
              {asked.own ? "Leave them out" : "Count them too"}
            </Button>
          </>
        ) : null}
      </p>
      <div className="mt-2 grid gap-4 wide:grid-cols-2">
        <RatePanel {...{ figures, asked }} title="Regeneration rate" measure="regeneration" of="matured" none="No output of a piece has matured yet: a piece is published or closed, or seven days pass." note="Outputs that were tried again, of those that have matured." />
        <RatePanel
          {...{ figures, asked }}
          title="Usable rate"
          measure="usable"
          of="rated"
          none="No output has been rated yet. The first verdict shows here at once."
          note={usable.m > 0 ? `Heavy edit ${sayRate(heavyEdit)}, ${sayInterval(heavyEdit)} (${nOfM(heavyEdit)}). Discarded ${sayRate(discarded)}, ${sayInterval(discarded)} (${nOfM(discarded)}).` : undefined}
        />
      </div>
    </>
  );
}
