"use client";
import { useMemo, useState } from "react";
import { merge } from "#server/core/diff/merge";
import type { Choices } from "#server/core/diff/ledger";
import type { PromptContent } from "#server/core/version/content";
import { Button } from "#components/ui/button";
import { counted } from "#components/ui/counted";
import { Dialog, DialogClose } from "#components/ui/dialog";
import { ConflictChoice } from "./conflict-choice";
import { withTexts } from "./with-texts";

interface Props {
  base: PromptContent;
  mine: PromptContent;
  newest: { number: string; by: string; content: PromptContent };
  onMerge: (merged: PromptContent) => void;
  onClose: () => void;
}

/** Brings this draft together with a version that somebody else saved meanwhile, block by block. */
export function MergeDialog({ base, mine, newest, onMerge, onClose }: Props) {
  const [choices, setChoices] = useState<Choices>({});
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const merged = useMemo(() => merge(base, mine, newest.content, choices), [base, mine, newest.content, choices]);
  const { conflicts } = merged;
  const open = conflicts.filter(({ id }) => choices[id] === undefined && texts[id] === undefined).length;
  return (
    <Dialog
      open
      wide
      onOpenChange={(next) => next || onClose()}
      title={`${newest.by} saved ${newest.number} since you began`}
      sentence={
        conflicts.length === 0
          ? "What you both did fits together. Your draft will hold both, and can be undone."
          : `Most of it fits together. In ${counted(conflicts.length, "place")} you both changed the same; choose what stays.`
      }
      note={open > 0 ? `${counted(open, "place")} to choose` : undefined}
      actions={
        <>
          <DialogClose asChild>
            <Button>Not now</Button>
          </DialogClose>
          <Button kind="primary" disabled={open > 0} onClick={() => onMerge(withTexts(merged, texts))}>
            Bring them together
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        {conflicts.map((each) => (
          <ConflictChoice
            key={each.id}
            conflict={each}
            by={newest.by}
            chosen={choices[each.id]}
            text={texts[each.id]}
            onChoose={(side) => {
              setTexts(({ [each.id]: _, ...others }) => others);
              setChoices((before) => ({ ...before, [each.id]: side }));
            }}
            onText={(text) => setTexts((before) => ({ ...before, [each.id]: text }))}
          />
        ))}
      </div>
    </Dialog>
  );
}
