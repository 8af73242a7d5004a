import NextLink from "next/link";
import { clsx } from "clsx";
import { Link } from "#components/ui/link";
import type { PromptCard } from "#components/prompt/answers";
import { promptAddress } from "#components/prompt/address";
import { PromptMarks } from "./prompt-marks";

interface Props {
  slug: string;
  prompt: PromptCard;
  /** Where there is more height than width. */
  wraps?: boolean;
  onReach?: () => void;
}

/** A prompt's name, key and marks, and under them what it is for, or which other says the same. */
export function PromptLine({ slug, prompt, wraps, onReach }: Props) {
  const { id, key, name, latest, archivedAt } = prompt;
  return (
    <div className="min-w-0">
      <div className={clsx("flex min-w-0 items-center gap-x-2 max-desk:flex-wrap", wraps && "flex-wrap")}>
        <NextLink href={promptAddress(slug, key)} prefetch={false} data-row={id} onFocus={onReach} className={clsx("min-w-0 shrink-0 truncate text-14 font-strong hover:underline max-desk:max-w-full", wraps ? "max-w-full" : "desk:max-w-[60%]")}>
          {name}
        </NextLink>
        <span className="mono min-w-0 truncate text-12 text-ink-3">{key}</span>
        <PromptMarks prompt={prompt} />
        {latest && !archivedAt ? (
          <NextLink
            href={promptAddress(slug, key, "use")}
            prefetch={false}
            aria-label={`Use ${name}`}
            className="rounded-4 px-1 text-12 font-medium text-ink-2 hover:text-pencil desk:hidden desk:group-hover/row:inline desk:group-focus-within/row:inline"
          >
            Use
          </NextLink>
        ) : null}
      </div>
      <p className={clsx("text-13 text-ink-2", wraps ? "mt-1 line-clamp-2" : "truncate")}>
        <Purpose slug={slug} prompt={prompt} />
      </p>
    </div>
  );
}

export function Purpose({ slug, prompt: { purpose, twin } }: { slug: string; prompt: PromptCard }) {
  if (!twin) return purpose || <span className="text-ink-3">No purpose is written down</span>;
  return (
    <>
      {twin.percent} % the same text as <Link href={promptAddress(slug, twin.key)}>{twin.name}</Link>
    </>
  );
}
