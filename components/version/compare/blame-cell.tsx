"use client";
import { useId, useState } from "react";
import { clsx } from "clsx";
import { Link } from "#components/ui/link";
import type { VersionMeta } from "./compared";
import { useTold } from "./told";
import { firstName, sayFully, sayShortly } from "./when";

/** Which version wrote the line, and on asking why. A line of a draft has no version yet. */
export function BlameCell({ version, hot }: { version?: VersionMeta; hot?: boolean }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { now } = useTold();
  if (!version) return hot ? <span className="text-12 leading-6.5 text-ink">in the draft</span> : null;
  return (
    <div className="relative" onPointerEnter={() => setOpen(true)} onPointerLeave={() => setOpen(false)}>
      <button
        type="button"
        aria-describedby={open ? id : undefined}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setOpen(false);
        }}
        className={clsx("block w-full truncate text-left text-12 leading-6.5", hot ? "text-ink" : "text-ink-3")}
      >
        <span className={clsx("mono mr-2", !hot && "text-ink-2")}>{version.number}</span>
        {firstName(version.author)}, <span suppressHydrationWarning>{sayShortly(version.at, now)}</span>
      </button>
      {open ? <Why id={id} version={version} /> : null}
    </div>
  );
}

function Why({ id, version: { number, author, at, what, why, href } }: { id: string; version: VersionMeta }) {
  return (
    <div id={id} role="tooltip" className="floating absolute top-full left-0 z-20 w-70 animate-appear p-3 text-13 whitespace-normal text-ink-2">
      {what ? <p className="text-ink">{what}</p> : null}
      {why ? <p className="mt-1">“{why}”</p> : <p className="mt-1">Why is not said.</p>}
      <p className="mt-1 text-12 text-ink-3">
        {author}, {sayFully(at)} {href ? <Link href={href} tabIndex={-1} aria-label={`Version ${number}`}>{number}</Link> : <span className="mono">{number}</span>}
      </p>
    </div>
  );
}
