"use client";
import { lazy, Suspense, type ReactNode } from "react";
import { emptyPrompt, type PromptContent } from "#server/core/version/content";
import { useToast } from "#components/ui/toast";
import type { Stand } from "#components/prompt/canvas/draft/opened";
import type { Newer } from "./use-merging";
import type { Write } from "./use-write";

const SaveDialog = lazy(() => import("#components/prompt/canvas/save/save-dialog").then((file) => ({ default: file.SaveDialog<PromptContent> })));
const MergeDialog = lazy(() => import("#components/prompt/canvas/save/merge-dialog").then((file) => ({ default: file.MergeDialog })));
const DiscardDialog = lazy(() => import("#components/prompt/canvas/draft/discard-dialog").then((file) => ({ default: file.DiscardDialog })));

export type Open = "save" | "discard";

interface Props {
  promptId: string;
  write: Write;
  open?: Open;
  merging: { newer?: Newer; begin: (number: string) => Promise<void>; end: () => void };
  newest?: Stand;
  onClose: () => void;
}

/** The questions that are asked over the page, each fetched when it is first asked. */
export function Floating({ promptId, write: { canvas, draft }, open, merging, newest, onClose }: Props): ReactNode {
  const toast = useToast();
  const { newer } = merging;
  if (newer) {
    return (
      <Suspense>
        <MergeDialog
          base={draft.base?.content ?? emptyPrompt()}
          mine={canvas.content}
          newest={newer}
          onClose={merging.end}
          onMerge={(merged) => {
            draft.standOn(newer, merged);
            merging.end();
            toast({ message: `Your draft holds ${newer.number} too, and stands on it.` });
          }}
        />
      </Suspense>
    );
  }
  if (!open) return null;
  return (
    <Suspense>
      {open === "save" ? (
        <SaveDialog
          {...{ promptId, content: canvas.content, base: draft.base, onClose, onSaved: draft.saved }}
          onOvertaken={({ number }) => {
            onClose();
            void merging.begin(number);
          }}
        />
      ) : (
        <DiscardDialog base={newest?.number} onDiscard={() => draft.discard(newest, emptyPrompt())} onClose={onClose} />
      )}
    </Suspense>
  );
}
