"use client";
import { useCallback, useState } from "react";
import type { Part } from "#components/change/answers";
import type { Talk } from "#components/change/thread/use-threads";
import { Button } from "#components/ui/button";
import { usePlainKeys } from "#components/ui/use-plain-keys";
import { ChangeWalk } from "#components/version/compare/change-walk";
import { useChanges } from "#components/version/compare/use-changes";
import { PromptSection } from "./prompt-section";

/** From so many prompts on, the rest is shown when it is asked for. */
const step = 25;

/** Every prompt of a Change, the first open. j and k go from one to the next, n and p from difference to difference. */
export function PromptSections({ parts, talk }: { parts: readonly Part[]; talk: Talk }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(parts.slice(0, 1).map(({ prompt }) => prompt.id)));
  const [shown, setShown] = useState(step);
  const [drawn, setDrawn] = useState(0);
  const { area, ...walk } = useChanges(drawn);
  const onDrawn = useCallback(() => setDrawn((before) => before + 1), []);

  usePlainKeys(({ key }) => {
    const by = key === "j" ? 1 : key === "k" ? -1 : 0;
    if (by === 0) return false;
    const heads = [...(area.current?.querySelectorAll<HTMLElement>("[data-prompt]") ?? [])];
    const at = heads.findIndex((head) => head === document.activeElement || head.closest("section")?.contains(document.activeElement));
    const next = heads[at < 0 ? 0 : at + by];
    next?.focus({ preventScroll: true });
    next?.closest("section")?.scrollIntoView({ block: "start" });
    return next !== undefined;
  });

  const toggle = (promptId: string) => {
    const next = new Set(open);
    if (!next.delete(promptId)) next.add(promptId);
    setOpen(next);
    setDrawn((before) => before + 1);
  };

  return (
    <section ref={area} aria-label="Prompts" className="mt-4">
      <div className="-mb-1 flex justify-end">
        <ChangeWalk {...walk} />
      </div>
      {parts.slice(0, shown).map((part) => (
        <PromptSection key={part.prompt.id} part={part} talk={talk} open={open.has(part.prompt.id)} onToggle={() => toggle(part.prompt.id)} onDrawn={onDrawn} />
      ))}
      {parts.length > shown ? (
        <Button wide className="mt-3" onClick={() => setShown(shown + step)}>
          Show {Math.min(step, parts.length - shown)} more of {parts.length.toLocaleString("en")} prompts
        </Button>
      ) : null}
    </section>
  );
}
