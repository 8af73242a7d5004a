"use client";
import { useState } from "react";
import { UserPlus } from "lucide-react";
import { Button } from "#components/ui/button";
import { Popover } from "#components/ui/popover";
import type { Reviewer } from "#components/change/answers";
import { wordFor, type Asked } from "./asked";
import { FindReviewer } from "./find-reviewer";
import { nameOfWho, ReviewerRow } from "./reviewer-row";

interface Props {
  reviewers: readonly Reviewer[];
  /** Whether one may ask, and take back that somebody is asked. */
  asks: boolean;
  onAsk: (asked: Asked) => void;
  onAskAgain: (reviewer: Reviewer) => void;
  onRemove: (reviewerId: string) => void;
}

/** Everybody who was asked, and the way to ask more of them. */
export function Reviewers({ reviewers, asks, onAsk, onAskAgain, onRemove }: Props) {
  const [finding, setFinding] = useState(false);
  return (
    <section aria-labelledby="reviewers" className="mt-5">
      <div className="flex min-h-7 items-center gap-2">
        <h2 id="reviewers" className="text-13 font-bold">
          Reviewers
        </h2>
        {asks ? (
          <span className="ml-auto">
            <Popover
              label="A reviewer"
              align="end"
              open={finding}
              onOpenChange={setFinding}
              trigger={
                <Button kind="quiet" size="small">
                  <UserPlus size={14} />
                  Ask somebody
                </Button>
              }
            >
              <FindReviewer
                taken={reviewers.map(({ who }) => wordFor(who.kind, nameOfWho(who)))}
                onPick={({ asked }) => {
                  setFinding(false);
                  onAsk(asked);
                }}
              />
            </Popover>
          </span>
        ) : null}
      </div>
      {reviewers.length === 0 ? <p className="text-13 text-ink-2">Nobody is asked by name. Whoever may approve here can.</p> : null}
      <ul className="divide-y divide-rule">
        {reviewers.map((reviewer) => (
          <ReviewerRow
            key={reviewer.id}
            reviewer={reviewer}
            onAskAgain={asks && reviewer.standing !== "waiting" ? () => onAskAgain(reviewer) : undefined}
            onRemove={asks && reviewer.standing === "waiting" ? () => onRemove(reviewer.id) : undefined}
          />
        ))}
      </ul>
    </section>
  );
}
