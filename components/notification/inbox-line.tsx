"use client";
import NextLink from "next/link";
import { clsx } from "clsx";
import { Check, RotateCcw } from "lucide-react";
import { IconButton } from "#components/ui/icon-button";
import { RelativeTime } from "#components/ui/relative-time";
import type { Line } from "./answers";
import { KindIcon } from "./kind-look";

interface Props {
  slug: string;
  line: Line;
  onMark: (id: string, isRead: boolean) => void;
  onReach: (id: string) => void;
}

/** One line: what happened, what was said, by whom and when; the whole of it leads there. */
export function InboxLine({ slug, line, onMark, onReach }: Props) {
  const { id, kind, by, subject, body, path, createdAt, readAt } = line;
  const unread = readAt === null;
  return (
    <li className="relative grid grid-cols-[0.375rem_1rem_minmax(0,1fr)_auto] items-start gap-x-2.5 border-b border-rule px-3 py-2.5 last:border-b-0 has-[a:hover]:bg-well">
      <span className={clsx("mt-1.75 size-1.5 rounded-full", unread && "bg-pencil")} />
      <span className="mt-0.5">
        <KindIcon kind={kind} />
      </span>
      <div className="min-w-0 text-13">
        <NextLink
          href={`/${slug}${path}`}
          prefetch={false}
          data-row={id}
          onFocus={() => onReach(id)}
          onClick={() => unread && onMark(id, true)}
          className={clsx("block break-words outline-none! after:absolute after:inset-0 after:-outline-offset-2 after:outline-pencil focus-visible:after:outline-2", unread ? "font-strong text-ink" : "text-ink-2")}
        >
          {unread ? <span className="sr-only">Unread: </span> : null}
          {subject}
        </NextLink>
        {body ? <p className="line-clamp-2 break-words text-ink-2">{body}</p> : null}
        <p className="text-12 text-ink-3">
          {by ? `${by}, ` : ""}
          <RelativeTime at={createdAt} />
        </p>
      </div>
      <IconButton label={unread ? "Mark as read" : "Mark as unread"} aria-keyshortcuts="e" onClick={() => onMark(id, unread)} className="relative -my-0.5">
        {unread ? <Check size={16} /> : <RotateCcw size={14} />}
      </IconButton>
    </li>
  );
}
