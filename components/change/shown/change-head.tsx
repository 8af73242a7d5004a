import type { ReactNode } from "react";
import type { ChangeState } from "#server/core/change/states";
import { PartsLine } from "#components/change/parts-line";
import { sayPrompts } from "#components/change/say-approval";
import { StateMark } from "#components/change/state-mark";
import { RelativeTime } from "#components/ui/relative-time";
import { Stamp } from "#components/ui/stamp";

interface Props {
  state: ChangeState;
  title: string;
  description: string;
  environment: { key: string };
  author: { name: string };
  /** When it was opened, or begun while it is a draft. */
  since: Date;
  parts: readonly { key: string; live: string | null; head: string }[];
  acts?: ReactNode;
}

/** What a Change is called, how far it is, where it shall lead, whose it is, and which prompts it moves. */
export function ChangeHead({ state, title, description, environment, author, since, parts, acts }: Props) {
  return (
    <header>
      <div className="flex items-start gap-3">
        <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1 text-13 text-ink-2">
          <StateMark large state={state} />
          <span aria-hidden className="text-ink-3">
            ·
          </span>
          <span className="whitespace-nowrap">{sayPrompts(parts.length)}, up to</span>
          <Stamp environment={environment.key} />
          <span aria-hidden className="text-ink-3 max-desk:hidden">
            ·
          </span>
          <span className="max-desk:basis-full">
            {author.name}, {state === "draft" ? "begun" : "opened"} <RelativeTime at={since} />
          </span>
        </p>
        {acts}
      </div>
      <h1 className="title mt-1 wrap-anywhere">{title}</h1>
      {description ? <p className="mt-2 max-w-[68ch] text-14 wrap-anywhere whitespace-pre-line text-ink-2">{description}</p> : null}
      <div className="mt-3">
        <PartsLine large parts={parts.slice(0, mostNamed)} count={parts.length} note={parts.length > 1 ? "Released as one set, with one rollback" : undefined} />
      </div>
    </header>
  );
}

const mostNamed = 12;
