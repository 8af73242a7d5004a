"use client";
import { ChevronDown } from "lucide-react";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { VersionLine } from "#components/version/answers";
import { sayShortly } from "#components/version/compare/when";

export interface VersionChoice {
  versions: readonly VersionLine[];
  chosen: string;
  /** Not to be chosen, since it stands on the other side. */
  other: string;
  onChoose: (number: string) => void;
}

const VersionMenu = lazyMenu<VersionChoice>(() => import("./version-menu").then((file) => file.VersionMenu));

/** One side of a comparison; the one in question is pencil. */
export function VersionSelect({ label, inQuestion, ...choice }: VersionChoice & { label: string; inQuestion?: boolean }) {
  const version = choice.versions.find(({ number }) => number === choice.chosen);
  return (
    <VersionMenu
      {...choice}
      trigger={
        <button
          type="button"
          aria-label={`${label}: ${choice.chosen}. Choose another version`}
          className="flex h-8 max-w-72 min-w-0 items-center gap-2 rounded-6 border border-edge bg-sheet px-2 text-13 text-ink-2 hover:bg-well data-[state=open]:bg-well max-desk:h-10 max-desk:w-[calc(50%-2.25rem)] max-desk:max-w-none"
        >
          <span className={`mono font-strong ${inQuestion ? "text-pencil" : "text-ink"}`}>{choice.chosen}</span>
          <span className="min-w-0 truncate" suppressHydrationWarning>
            {version ? `${version.author.name}, ${sayShortly(version.createdAt, new Date())}` : ""}
          </span>
          <ChevronDown size={14} className="ml-auto text-ink-3" />
        </button>
      }
    />
  );
}
