"use client";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { RelativeTime } from "#components/ui/relative-time";
import type { PromptCard } from "#components/prompt/answers";
import { useBulkActs } from "#components/prompt/library/use-bulk-acts";

export function ArchivedLine({ prompt }: { prompt: PromptCard }) {
  const { restore } = useBulkActs();
  return (
    <div className="mt-3">
      <Notice
        action={
          prompt.writable ? (
            <Button size="small" onClick={() => restore([prompt])}>
              Bring back
            </Button>
          ) : undefined
        }
      >
        Archived {prompt.archivedAt ? <RelativeTime at={prompt.archivedAt} /> : null}. It is read only, and what includes it goes on with the versions it has pinned.
      </Notice>
    </div>
  );
}
