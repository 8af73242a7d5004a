"use client";
import { useMemo, useState } from "react";
import { Button } from "#components/ui/button";
import { counted } from "#components/ui/counted";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { Segmented } from "#components/ui/segmented";
import { CompareWorkflows } from "#components/version/compare/compare-workflows";
import type { WorkflowContent } from "#server/core/version/content";
import { mergeWorkflows } from "./model/merge-workflows";

interface Props {
  base: WorkflowContent;
  mine: WorkflowContent;
  newest: { number: string; by: string; content: WorkflowContent };
  onMerge: (merged: WorkflowContent) => void;
  onClose: () => void;
}

/** Brings this draft together with a version that somebody else saved meanwhile, step by step. */
export function MergeDialog({ base, mine, newest, onMerge, onClose }: Props) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const { content, disputes } = useMemo(() => mergeWorkflows(base, mine, newest.content, theirs), [base, mine, newest.content, theirs]);
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title={`${newest.by} saved ${newest.number} since you began`}
      sentence={
        disputes.length === 0
          ? "What you both did fits together. Your draft will hold both, and can be undone."
          : `Most of it fits together. You both changed ${counted(disputes.length, "thing")}; choose whose stays.`
      }
      actions={
        <>
          <DialogClose asChild>
            <Button>Not now</Button>
          </DialogClose>
          <Button kind="primary" onClick={() => onMerge(content)}>
            Bring them together
          </Button>
        </>
      }
    >
      <ul className="divide-y divide-rule empty:hidden">
        {disputes.map(({ id, part, name, ...kept }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 py-2 text-13">
            <span className="min-w-0 flex-1">
              the {part} <b className="mono font-medium">{name}</b>
              {kept.mine && kept.theirs ? "" : kept.mine ? `, which ${newest.by} removed` : ", which you removed"}
            </span>
            <Segmented
              label={`Whose ${name} stays`}
              segments={[
                { value: "mine", label: "Mine" },
                { value: "theirs", label: newest.by },
              ]}
              value={theirs.has(id) ? "theirs" : "mine"}
              onChange={(side) => setTheirs(new Set(side === "theirs" ? [...theirs, id] : [...theirs].filter((other) => other !== id)))}
            />
          </li>
        ))}
      </ul>
      <section aria-label={`What ${newest.by} changed`} className="mt-3">
        <h3 className="text-13 font-medium">What {newest.by} changed</h3>
        <CompareWorkflows before={base} after={newest.content} />
      </section>
    </Dialog>
  );
}
