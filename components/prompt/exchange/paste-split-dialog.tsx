"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "#components/ui/button";
import { Dialog } from "#components/ui/dialog";
import { SkeletonRows } from "#components/ui/skeleton";
import type { PromptContent } from "#server/core/version/content";

const PasteSplit = lazy(() => import("./paste-split").then((file) => ({ default: file.PasteSplit })));

interface Props {
  /** What becomes of it, on the button. */
  act: string;
  sentence: string;
  onAccept: (content: PromptContent) => void;
  onClose: () => void;
}

/** For a prompt that is open: a whole text pasted, seen in its blocks, and taken over. */
export function PasteSplitDialog({ act, sentence, onAccept, onClose }: Props) {
  const [content, setContent] = useState<PromptContent>();
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title="Paste a prompt"
      sentence={sentence}
      actions={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button
            kind="primary"
            disabled={!content}
            onClick={() => {
              if (content) onAccept(content);
              onClose();
            }}
          >
            {act}
          </Button>
        </>
      }
    >
      <Suspense fallback={<SkeletonRows />}>
        <PasteSplit focus onContent={setContent} />
      </Suspense>
    </Dialog>
  );
}
