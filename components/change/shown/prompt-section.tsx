"use client";
import { Suspense, useState } from "react";
import { ChevronRight } from "lucide-react";
import { clsx } from "clsx";
import type { Part } from "#components/change/answers";
import type { Talk } from "#components/change/thread/use-threads";
import { Segmented } from "#components/ui/segmented";
import { RiskMark } from "#components/version/compare/risk-mark";
import { DiffSkeleton } from "./diff-skeleton";
import { PromptDiff, type Look } from "./prompt-diff";

const looks = [
  { value: "words", label: "Words" },
  { value: "beside", label: "Side by side" },
] as const;

interface Props {
  part: Part;
  talk: Talk;
  open: boolean;
  onToggle: () => void;
  onDrawn: (promptId: string) => void;
}

/** One prompt of a Change: what it is called, what its newest version says of itself, and on asking all that is different. */
export function PromptSection({ part, talk, open, onToggle, onDrawn }: Props) {
  const [look, setLook] = useState<Look>("words");
  const { prompt: { name }, head, step, risk } = part;
  const heading = (
    <div className="flex min-h-11 items-center gap-x-3 pr-2 pl-2">
      <h2 className="min-w-0">
        <button type="button" aria-expanded={open} onClick={onToggle} data-prompt className="heading flex max-w-full items-center gap-1.5 rounded-4 px-2 text-left hover:underline max-desk:min-h-10">
          <ChevronRight size={14} className={clsx("text-ink-3 transition-transform duration-100", open && "rotate-90")} />
          <span className="truncate">{name}</span>
        </button>
      </h2>
      <span className="min-w-0 flex-1 truncate text-12 text-ink-3 max-desk:hidden">
        {head.what} · {step}
      </span>
      <span className="ml-auto flex shrink-0 items-center gap-3">
        {risk === "low" ? null : <RiskMark small level={risk} />}
        {open ? (
          <span className="max-desk:hidden">
            <Segmented label={`How ${name} is shown`} segments={looks} value={look} onChange={setLook} />
          </span>
        ) : null}
      </span>
    </div>
  );
  const folded = (
    <div className="sheet">
      {heading}
      {open ? <DiffSkeleton /> : null}
    </div>
  );
  return (
    <section aria-label={name} className="mt-3 scroll-my-4">
      {open ? (
        <Suspense fallback={folded}>
          <PromptDiff part={part} look={look} talk={talk} head={heading} onDrawn={onDrawn} />
        </Suspense>
      ) : (
        folded
      )}
    </section>
  );
}
