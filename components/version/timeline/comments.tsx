"use client";
import type { RefObject } from "react";
import { Avatar } from "#components/ui/avatar";
import { RelativeTime } from "#components/ui/relative-time";
import type { Version } from "#components/version/answers";
import { CommentForm } from "./comment-form";
import { TakeBack } from "./take-back";

interface Props {
  version: Version;
  sheet: RefObject<HTMLDivElement | null>;
  writes: boolean;
}

/** What was said about a version, oldest first, each perhaps on words of it. */
export function Comments({ version, sheet, writes }: Props) {
  const { id, comments, number } = version;
  return (
    <section aria-label={`Comments on ${number}`} className="mt-6 max-w-[80ch]">
      <h3 className="heading mb-2">
        Comments <span className="font-sans text-12 font-regular text-ink-3">{comments.length || "none yet"}</span>
      </h3>
      <ul className="divide-y divide-rule">
        {comments.map(({ id, body, quote, author, createdAt, mine }) => (
          <li key={id} className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-2 py-3 text-13">
            <Avatar name={author.name} />
            <div className="min-w-0">
              <p className="text-12 text-ink-3">
                <b className="text-13 font-medium text-ink">{author.name}</b> <RelativeTime at={createdAt} />
              </p>
              {quote ? <blockquote className="reading-small mt-1 wrap-anywhere text-ink-2">“{quote}”</blockquote> : null}
              <p className="mt-1 wrap-anywhere whitespace-pre-wrap">{body}</p>
            </div>
            {mine ? <TakeBack commentId={id} /> : null}
          </li>
        ))}
      </ul>
      {writes ? <CommentForm versionId={id} sheet={sheet} /> : null}
    </section>
  );
}
