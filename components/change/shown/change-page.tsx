"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import { useApi } from "#components/api/provider";
import { changesAddress } from "#components/change/address";
import { Conversation } from "#components/change/thread/conversation";
import { useThreads } from "#components/change/thread/use-threads";
import { useFrame } from "#components/shell/frame-context";
import { TrailName } from "#components/shell/trail";
import { usePlainKeys } from "#components/ui/use-plain-keys";
import { ChangeActs } from "./change-acts";
import { ChangeHead } from "./change-head";
import { Decision } from "./decision";
import { PhoneActs } from "./phone-acts";
import { PromptSections } from "./prompt-sections";
import { ReviewEntry } from "./review-entry";

interface Props {
  serial: number;
  /** Who looks, by their id. */
  me: string;
  may: readonly string[];
}

/** A Change: what is proposed and said of it at the left, what is to be decided at the right. */
export function ChangePage({ serial, me, may }: Props) {
  const { workspace, person } = useFrame();
  const { data: change } = useSuspenseQuery(useApi().change.show.queryOptions({ serial }));
  const talk = useThreads(serial, may);
  const names = useMemo(() => Object.fromEntries(change.parts.map(({ prompt }) => [prompt.id, prompt.name])), [change.parts]);
  const aside = useRef<HTMLElement>(null);
  const { title, description, state, environment, author, createdAt, openedAt, parts, reviews } = change;

  usePlainKeys(({ key }) => {
    if (key !== "a") return false;
    const approve = aside.current?.querySelector<HTMLElement>("[data-approve]");
    approve?.focus();
    return approve !== undefined && approve !== null;
  });

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_21.5rem] items-start gap-8 max-wide:grid-cols-1 max-desk:pb-14">
      <TrailName href={changesAddress(workspace.slug, serial)} label={`${serial}`} />
      <div className="min-w-0">
        <ChangeHead
          {...{ state, title, description, environment, author }}
          since={openedAt ?? createdAt}
          parts={parts.map(({ prompt, was, head }) => ({ key: prompt.key, live: was?.number ?? null, head: head.number }))}
          acts={<ChangeActs change={change} />}
        />
        <PromptSections parts={parts} talk={talk} />
        {reviews.length > 0 ? (
          <section aria-labelledby="reviews" className="mt-6 max-w-180">
            <h2 id="reviews" className="text-13 font-bold">
              Reviews
            </h2>
            <ul>
              {reviews.map((review) => (
                <ReviewEntry key={review.id} review={review} />
              ))}
            </ul>
          </section>
        ) : null}
        <Conversation talk={talk} names={names} me={person} />
      </div>
      <aside ref={aside} aria-label="Decision" className="wide:sticky wide:top-4 wide:-m-1 wide:max-h-[calc(100dvh-2rem)] wide:overflow-y-auto wide:p-1">
        <Decision change={change} me={me} may={may} />
      </aside>
      <PhoneActs change={change} me={me} />
    </div>
  );
}
