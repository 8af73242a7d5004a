"use client";
import type { Change } from "#components/change/answers";
import { Reviewers } from "#components/change/reviewers/reviewers";
import { useReviewers } from "#components/change/reviewers/use-reviewers";
import { Checks } from "./checks";
import { Places } from "./places";
import { ReviewBox } from "./review-box";
import { Scheduled } from "./scheduled";

interface Props {
  change: Change;
  me: string;
  may: readonly string[];
}

/** What is to be decided: one's own review, whether it would be let in, what was looked at, and who is asked. */
export function Decision({ change, me, may }: Props) {
  const { id, state, mine, reviewers, checks, whenReadyBy } = change;
  const acts = useReviewers(id);
  const asked = reviewers.find(({ who }) => who.kind === "person" && who.id === me);
  const ended = state === "closed" || state === "released";
  return (
    <>
      <div className="sheet border-edge-2">
        {change.may.review ? (
          <section aria-labelledby="your-review" className="p-4 max-desk:hidden">
            <div className="flex items-baseline gap-2">
              <h2 id="your-review" className="heading flex-1">
                Your review
              </h2>
              {asked ? <span className="text-12 text-ink-3">asked by {asked.askedBy.name}</span> : mine ? <span className="text-12 text-ink-3">of your own change</span> : null}
            </div>
            <ReviewBox change={change} me={me} />
          </section>
        ) : (
          <p className="px-4 py-3 text-13 text-ink-2">{standing(change)}</p>
        )}
        {whenReadyBy && !ended ? <p className="border-t border-rule px-4 py-3 text-13">It is released once the gates pass, as {whenReadyBy.name} said.</p> : null}
        {state === "draft" || state === "closed" ? null : <Places change={change} releases={may.includes("change.open")} />}
        <Scheduled changeId={id} />
      </div>
      <Checks checks={checks} />
      <Reviewers reviewers={reviewers} asks={change.may.ask} {...acts} />
    </>
  );
}

function standing({ state, mine, author, environment }: Change): string {
  if (state === "draft") return mine ? "A draft. Nobody is asked to review it until you open it." : `A draft of ${author.name}’s. It is reviewed once it is open.`;
  if (state === "released") return `Released: live in ${environment.name}. It is taken back by a rollback.`;
  if (state === "closed") return "Closed. Nothing of it goes live; it can be opened again.";
  return "Your role reads changes, and doesn’t review them.";
}
