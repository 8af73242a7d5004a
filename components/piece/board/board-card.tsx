import NextLink from "next/link";
import { pieceAddress } from "#components/piece/address";
import type { BoardPiece } from "#components/piece/answers";
import { VerdictMark } from "#components/rating/verdict-mark";
import { sayDuration } from "#components/run/say-duration";
import { sayTool } from "#components/run/say-tool";
import { RelativeTime } from "#components/ui/relative-time";

/** One piece on the board: what it is, how far it got, and how long that took. */
export function BoardCard({ slug, piece, everyone }: { slug: string; piece: BoardPiece; everyone: boolean }) {
  const { id, title, prompt, last, publishedAt, createdAt, secondsToPublish, maker } = piece;
  const about = [prompt?.name === title ? piece.contentType : prompt?.name, last && last.attempt > 1 ? `try ${last.attempt}` : "", last ? sayTool(last.tool) : "", last?.trial ? "trial" : ""];
  return (
    <li className="sheet relative p-3 [contain-intrinsic-size:auto_5.5rem] [content-visibility:auto] hover:border-edge-2">
      <div className="flex items-baseline gap-2">
        <h3 className="min-w-0 flex-1 truncate text-13 font-bold">
          <NextLink href={pieceAddress(slug, id)} prefetch={false} className="after:absolute after:inset-0 after:rounded-6 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-pencil">
            {title}
          </NextLink>
        </h3>
        <span className="text-12 text-ink-3">
          <RelativeTime at={publishedAt ?? createdAt} />
        </span>
      </div>
      <p className="truncate text-12 text-ink-3">{[everyone ? (maker ?? "") : "", ...about].filter(Boolean).join(" · ")}</p>
      {last?.excerpt ? <p className="mt-1.5 line-clamp-2 font-serif text-13 text-ink-2">{last.excerpt}</p> : null}
      {last?.verdict || publishedAt ? (
        <p className="mt-1.5 flex items-center gap-3 text-12 text-ink-2">
          {last?.verdict ? <VerdictMark verdict={last.verdict} /> : null}
          {publishedAt && secondsToPublish !== null ? <span>{sayDuration(secondsToPublish)} to publish</span> : null}
        </p>
      ) : null}
    </li>
  );
}
