import type { ReactNode } from "react";
import { MessageSquare, PencilLine } from "lucide-react";
import type { Review } from "#components/change/answers";
import { Avatar } from "#components/ui/avatar";
import { CheckedCircle } from "#components/ui/checked-circle";
import { Sha } from "#components/ui/code";
import { RelativeTime } from "#components/ui/relative-time";

const verdicts: Record<Review["verdict"], { did: string; shape: ReactNode }> = {
  approve: { did: "approved", shape: <CheckedCircle size={14} className="text-good" /> },
  request_changes: { did: "asked for changes to", shape: <PencilLine size={14} className="text-warn" /> },
  comment: { did: "commented on", shape: <MessageSquare size={14} className="text-ink-3" /> },
};

const mostNamed = 4;

/** What somebody said of the whole, and which texts they had before them. */
export function ReviewEntry({ review: { reviewer, verdict, body, at, reads, stale } }: { review: Review }) {
  const { did, shape } = verdicts[verdict];
  return (
    <li className="flex items-start gap-2 border-b border-rule py-3 text-13 last:border-b-0">
      <Avatar name={reviewer.name} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-1.5">
          {shape}
          <span>
            <b>{reviewer.name}</b> {did}
          </span>
          {reads.slice(0, mostNamed).map(({ sha }) => (
            <Sha key={sha}>{sha}</Sha>
          ))}
          {reads.length > mostNamed ? <span className="text-ink-3">and {reads.length - mostNamed} more</span> : null}
          <span className="text-12 text-ink-3">
            <RelativeTime at={at} />
            {stale ? "; the text has changed since" : ""}
          </span>
        </p>
        {body ? <p className="mt-0.5 max-w-[66ch] wrap-anywhere whitespace-pre-line text-ink-2">{body}</p> : null}
      </div>
    </li>
  );
}
